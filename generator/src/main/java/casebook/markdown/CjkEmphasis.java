package casebook.markdown;

import casebook.text.Han;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis by asterisks that also works beside Chinese punctuation: {@code **结论。**下文} and {@code
 * 他说**「强调」**然后}.
 *
 * <p>CommonMark 0.30, section 6.2, has a run open emphasis only if it is left-flanking, and a run
 * between a letter and a punctuation mark never is: the rule expects blanks between words, and
 * Chinese has none. Here a run may open before a mark and close after one where either side is
 * Chinese; a bracket or quotation mark can't be closed before it opens, nor opened after it closes.
 * After the marks {@code :;,.!?%} a run may always close ({@code **投入(万元):**390}). No example of
 * the specification renders otherwise for it.
 */
final class CjkEmphasis extends AsteriskDelimiterProcessor {
  private static final String CLAUSE_ENDS = ":;,.!?%";

  CjkEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    if (afterIsWhitespace) {
      return false;
    }
    if (isChinese(after) && isClosing(after)) {
      return beforeIsWhitespace;
    }
    return leftFlanking || isChinese(after) || isChinese(before) || isOpening(after);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    if (beforeIsWhitespace) {
      return false;
    }
    if (isChinese(before) && isOpening(before)) {
      return afterIsWhitespace;
    }
    boolean chinese = isChinese(before) || isChinese(after);
    return rightFlanking || chinese || CLAUSE_ENDS.contains(before) || isClosing(before);
  }

  /**
   * Rule 9 of CommonMark 0.30: runs that could both open and close match if their lengths add to a
   * multiple of 3 only where each is one. The library knows the first half of it.
   */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean bothMultiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return bothMultiples ? 2 : super.getDelimiterUse(opener, closer);
  }

  private static boolean isChinese(String character) {
    char c = character.charAt(0);
    return Han.isHan(c) || Han.isMark(c) || Character.isSurrogate(c);
  }

  private static boolean isOpening(String character) {
    return Character.getType(character.charAt(0)) == Character.START_PUNCTUATION;
  }

  private static boolean isClosing(String character) {
    return Character.getType(character.charAt(0)) == Character.END_PUNCTUATION;
  }
}
