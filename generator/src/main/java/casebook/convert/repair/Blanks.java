package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import casebook.text.Han;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out blanks that no writer meant. Most blanks between Han characters are meant: they part
 * slogans, names and the halves of a title.
 *
 * <pre>
 * 社区 等党组织           →  社区等党组织      a particle cannot begin a phrase
 * 党建工作资 源，         →  党建工作资源，    the two make one word, and the sides are none
 * “四 员”职责            →  “四员”职责       nothing inside quotes parts off one character
 * 兑付2 130万元          →  兑付2130万元      a blank that marks thousands (ISO 80000-1)
 * 全省 各地 认真贯 彻…。   →  全省各地认真贯彻…。 they stand all over the text
 * “反腐倡廉 警钟长鸣”     stays
 * </pre>
 */
public final class Blanks {
  private static final String PARTICLES = "的等了着过地得和与及之者们并且或也";

  /** Characters beside a blank that tell whether it is inside a word. */
  private static final int BESIDE = 8;

  /** So many blanks between characters of one paragraph were put there by no writer. */
  private static final int STREWN = 4;

  /**
   * From more characters on than these a spread line is no table's row: {@code 目 录} tells itself.
   */
  private static final int LEAST_SPREAD = 3;

  private static final Pattern SPREAD_DATE =
      Pattern.compile("[（(]? ?(?:\\d ){4}年 (?:\\d ){1,2}月(?: (?:\\d ){1,2}日)? ?[）)]?");

  private static final int LONGEST_SPREAD = 140;

  /** A number that a spread line may begin with: {@code （一）主 要 做 法}. */
  private static final int LONGEST_LEAD = 5;

  private static final Pattern DATELINE =
      Pattern.compile(".{0,40}(?:电|讯|报道|记者.{1,12}|通讯员.{1,12}）?)$");

  /** A number in groups of three, and what is counted: no telephone, no two numbers of a table. */
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d.,: -])[1-9]\\d{0,2}(?: \\d{3})+(?:\\.\\d+)?(?= ?[\\p{IsHan}%])");

  private Blanks() {}

  /**
   * A paragraph without stray blanks.
   *
   * @param isInWord whether a word goes from the end of the text before a blank into that after it
   */
  public static Traced drop(Traced text, BiPredicate<String, String> isInWord) {
    String string = text.text();
    if (string.indexOf(' ') < 0 && string.indexOf('\t') < 0) {
      return text;
    }
    BitSet thousands = thousands(string);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < string.length(); i++) {
      if (!isBlank(string.charAt(i))) {
        continue;
      }
      int end = i;
      while (end < string.length() && isBlank(string.charAt(end))) {
        end++;
      }
      Rule rule = thousands.get(i) ? Rule.PADDING : rule(string, i, end, isInWord);
      if (rule != Rule.LAYOUT) {
        edits.add(Edit.drop(i, end, rule));
      } else if (end - i > 1 || string.charAt(i) != ' ') {
        edits.add(new Edit(i, end, " ", Rule.LAYOUT));
      }
      i = end;
    }
    return text.edit(edits);
  }

  /**
   * Whether blanks stand all over a paragraph, as a scan leaves them: they tell nothing. A writer
   * parts the halves of a heading or the slogans in quotes; names in a row are no sentence.
   */
  public static boolean areStrewn(String text) {
    if (text.indexOf(' ') < 0 || !Endings.isFinal(text)) {
      return false;
    }
    int blanks = 0;
    boolean quoted = false;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      quoted = c == '“' || (quoted && c != '”');
      boolean han = Han.isHan(text.charAt(i - 1)) && Han.isHan(text.charAt(i + 1));
      blanks += c == ' ' && han && !quoted ? 1 : 0;
    }
    return blanks >= STREWN;
  }

  /**
   * A line that was spread over its width closed again: {@code 主 要 做 法} → {@code 主要做法}. Wider
   * blanks among them part words, as elsewhere.
   */
  static Traced close(Traced text) {
    String string = text.text();
    int first = string.indexOf(' ');
    if (first < 0 || first > LONGEST_LEAD || string.length() > LONGEST_SPREAD) {
      return text;
    }
    List<Edit> blanks = new ArrayList<>();
    int characters = 0;
    int han = 0;
    int width = Integer.MAX_VALUE;
    for (int i = 0; i < string.length(); i++) {
      if (!isBlank(string.charAt(i))) {
        characters++;
        han += Han.isHan(string.charAt(i)) ? 1 : 0;
        continue;
      }
      int end = i;
      while (isBlank(string.charAt(end))) {
        end++; // no line ends in a blank
      }
      blanks.add(Edit.drop(i, end, Rule.BLANK));
      width = Math.min(width, end - i);
      i = end - 1;
    }
    boolean spread =
        blanks.size() * 4 >= (characters - 1) * 3
            && (han > LEAST_SPREAD ? han * 2 >= characters : SPREAD_DATE.matcher(string).matches());
    int widest = width;
    return spread
        ? text.edit(blanks.stream().filter(b -> b.end() - b.start() == widest).toList())
        : text;
  }

  /** Where blanks mark thousands. */
  private static BitSet thousands(String text) {
    BitSet blanks = new BitSet();
    Matcher number = THOUSANDS.matcher(text);
    while (number.find()) {
      for (int i = number.start(); i < number.end(); i++) {
        if (text.charAt(i) == ' ') {
          blanks.set(i);
        }
      }
    }
    return blanks;
  }

  /** A heading or title without blanks beside numbers and marks; those between its halves stay. */
  public static Traced dropInHeading(Traced text) {
    return drop(text, (before, after) -> false);
  }

  /** Why a blank goes; {@link Rule#LAYOUT} when it stays, as one. */
  private static Rule rule(String text, int start, int end, BiPredicate<String, String> isInWord) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if ("，。；：！？、（）《》〈〉【】".indexOf(before) >= 0 || "，。；：！？、（）》〉】".indexOf(after) >= 0) {
      return Rule.MARK;
    }
    boolean han = Han.isHan(before) || "”’".indexOf(before) >= 0;
    boolean hanAfter = Han.isHan(after) || "“‘《".indexOf(after) >= 0;
    if ((han && isLatin(after))
        || (isLatin(before) && hanAfter)
        || (han && after == '*')
        || (before == '*' && hanAfter)) {
      return Rule.PADDING;
    }
    if ((before == '“' || before == '‘') || (after == '”' || after == '’')) {
      return Rule.BLANK;
    }
    if (!Han.isHan(before) || !Han.isHan(after)) {
      return Rule.LAYOUT;
    }
    int open = lastOf(text, start, "“‘《");
    int close = lastOf(text, start, "”’》");
    if (open > close) {
      int stop = firstOf(text, end, "”’》");
      boolean one = start - open == 2 || stop - end == 1;
      return one || isInWord.test(before(text, start), after(text, end)) ? Rule.BLANK : Rule.LAYOUT;
    }
    boolean particle = PARTICLES.indexOf(after) >= 0 && !isDateline(text, start);
    return particle || isInWord.test(before(text, start), after(text, end))
        ? Rule.BLANK
        : Rule.LAYOUT;
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - BESIDE), at);
  }

  private static String after(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + BESIDE));
  }

  private static boolean isDateline(String text, int end) {
    return end <= 60 && DATELINE.matcher(text.substring(0, end)).matches();
  }

  private static int lastOf(String text, int before, String any) {
    for (int i = before - 1; i >= Math.max(0, before - 60); i--) {
      if (any.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int firstOf(String text, int from, String any) {
    for (int i = from; i < Math.min(text.length(), from + 60); i++) {
      if (any.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLatin(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '%';
  }
}
