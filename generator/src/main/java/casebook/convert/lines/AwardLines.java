package casebook.convert.lines;

import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of awards and of titles: {@code place：title}, one a line or run together on one, numbers
 * partly missing.
 *
 * <pre>…的探索与实践 3 北京朝阳：创新服务体系 4 福建福州：“查述问评”… 天津静海：…</pre>
 */
public final class AwardLines {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\d“”‘’.])(\\d{1,3})(?: +|、\\s*|[.．](?!\\d)\\s*)(?=[\\u4e00-\\u9fff“《])");
  private static final Pattern PLACED =
      Pattern.compile(
          "(?<=[ ）])(?=[\\u4e00-\\u9fff·（）()]{2,24}：)|^(?=[\\u4e00-\\u9fff·（）()]{2,24}：)");

  /** So many entries make a list. */
  private static final int LEAST = 5;

  /** How far a printed number may be from the count: numbers and entries are lost. */
  private static final int SLIP = 2;

  private AwardLines() {}

  /**
   * Where entries begin in a line.
   *
   * @param before how many entries the list has had
   */
  public static List<Integer> starts(String line, int before) {
    List<Integer> starts = new ArrayList<>();
    Matcher numbered = NUMBERED.matcher(line);
    Matcher placed = PLACED.matcher(line);
    int number = numbered.find() ? numbered.start() : Integer.MAX_VALUE;
    int place = placed.find() ? placed.start() : Integer.MAX_VALUE;
    int count = before;
    int after = 0;
    while (number < Integer.MAX_VALUE || place < Integer.MAX_VALUE) {
      if (number <= place) {
        int value = Integer.parseInt(numbered.group(1));
        if (number >= after && (Math.abs(value - count - 1) <= SLIP || value == 1)) {
          starts.add(number);
          count = value;
          after = numbered.end();
        }
        number = numbered.find() ? numbered.start() : Integer.MAX_VALUE;
      } else {
        if (place > after || (place == 0 && starts.isEmpty())) {
          starts.add(place);
          count++;
          after = place + 1;
        }
        place = placed.find() ? placed.start() : Integer.MAX_VALUE;
      }
    }
    return starts;
  }

  /** How many characters the number takes that an entry begins with. */
  public static int numberLength(String entry) {
    Matcher matcher = NUMBERED.matcher(entry);
    return matcher.lookingAt()
        ? matcher.end()
        : Mark.of(entry).filter(AwardLines::counts).map(Mark::length).orElse(0);
  }

  /** The number that an entry begins with; 0 if none. */
  public static int number(String entry) {
    Matcher matcher = NUMBERED.matcher(entry);
    return matcher.lookingAt()
        ? Integer.parseInt(matcher.group(1))
        : Mark.of(entry).filter(AwardLines::counts).map(Mark::ordinal).orElse(0);
  }

  private static boolean counts(Mark mark) {
    return mark.series() != Series.BULLET && !mark.series().runsIn();
  }

  /** Whether a line holds several entries run together. */
  public static boolean isRunTogether(String line) {
    return line.length() >= 60
        && !line.contains("。")
        && starts(line, 0).size() >= 2
        && colons(line) >= 2;
  }

  private static long colons(String line) {
    return line.chars().filter(c -> c == '：').count();
  }

  /** Whether a line is one entry: a short name, a colon, a title without stop. */
  public static boolean isEntry(Line line) {
    if (!Titles.isTitle(line)) {
      return false;
    }
    String text = line.unmarked();
    int number = numberLength(text);
    int colon = text.indexOf('：', number);
    return colon - number >= 2 && colon - number <= 24 && colon < text.length() - 4;
  }

  /** Whether the lines are a list of awards, for the most part. */
  public static boolean areList(List<Line> lines) {
    int entries = 0;
    int length = 0;
    int listed = 0;
    for (Line line : lines) {
      length += line.length();
      if (isRunTogether(line.string())) {
        entries += starts(line.string(), 0).size();
        listed += line.length();
      } else if (isEntry(line)) {
        entries++;
        listed += line.length();
      }
    }
    return entries >= LEAST && listed * 2 >= length;
  }
}
