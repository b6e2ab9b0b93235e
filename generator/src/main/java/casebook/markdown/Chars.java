package casebook.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Strings of flexmark's sequences, which it makes character by character. */
final class Chars {
  private Chars() {}

  static String string(BasedSequence sequence) {
    int start = sequence.getStartOffset();
    int end = sequence.getEndOffset();
    return end - start == sequence.length() && sequence.getBase() instanceof String base
        ? base.substring(start, end)
        : sequence.toString();
  }

  /** With backslash escapes and entities resolved (CommonMark 0.30, sections 2.4 and 2.5). */
  static String unescaped(BasedSequence sequence) {
    String plain = string(sequence);
    return plain.indexOf('\\') < 0 && plain.indexOf('&') < 0 ? plain : sequence.unescape();
  }
}
