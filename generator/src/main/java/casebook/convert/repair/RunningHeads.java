package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.lines.SectionWords;
import casebook.convert.mark.Series;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.trace.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes out what is printed at the head or foot of every page: lines that are the same but for a
 * number that rises by one, a line that stands beside one page's number after another, and the
 * document's first line where it comes again and again.
 *
 * <pre>
 * 某县委农办文件  第 1 页 … 某县委农办文件  第 2 页                    →  nothing
 * — 1 — / 典型案例选编 / …一页的文字… / — 2 — / 典型案例选编 / …  →  — 1 — / …一页的文字… / — 2 — / …
 * </pre>
 */
public final class RunningHeads {
  private static final int LONGEST = 60;

  /** The least text between the heads of two pages, in characters. */
  private static final int LEAST_PAGE = 100;

  /** A head without a number of its own comes so often, unless it never stands elsewhere. */
  private static final int LEAST_HEADS = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
  private static final Pattern PAGE =
      Pattern.compile(
          ".*第\\s?\\d+\\s?页.*|.*(?i:page)\\s?\\d+.*|\\d+\\s?/\\s?\\d+.*|.*\\s\\d+\\s?/\\s?\\d+");

  /** A name and the page's number at its outer side: {@code 12 典型案例选编}. */
  private static final Pattern EDGE =
      Pattern.compile("\\d{1,3}\\s+[^\\d\\s].{3,}|.{3,}[^\\d\\s]\\s+\\d{1,3}");

  private final List<Line> lines;

  /** Where each line begins, in characters. */
  private final int[] starts;

  private RunningHeads(List<Line> lines) {
    this.lines = lines;
    this.starts = new int[lines.size()];
    for (int i = 1; i < lines.size(); i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).length();
    }
  }

  public static List<Line> drop(List<Line> lines, Account account) {
    BitSet heads = new RunningHeads(lines).heads();
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (heads.get(i)) {
        account.drop(lines.get(i).text(), Rule.RUNNING_HEAD);
      } else {
        kept.add(i > 0 && heads.get(i - 1) ? lines.get(i).with(Gap.PAGE) : lines.get(i));
      }
    }
    return kept;
  }

  private BitSet heads() {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (squeezed(lines.get(i)) <= LONGEST && lines.get(i).length() >= 3) {
        alike.computeIfAbsent(form(lines.get(i)), f -> new ArrayList<>()).add(i);
      }
    }
    BitSet heads = new BitSet();
    for (List<Integer> same : alike.values()) {
      if (isNumbered(same)) {
        same.forEach(heads::set);
      } else if (same.size() > 1 && isTitle(same.get(0))) {
        boolean first = same.get(0) == 0 && same.size() >= LEAST_HEADS;
        (first ? same.subList(1, same.size()) : turning(same)).forEach(heads::set);
      }
    }
    return heads;
  }

  /** Its length, but for the blanks that push a page's number to the margin. */
  private static long squeezed(Line line) {
    return line.string().chars().filter(c -> c != ' ').count();
  }

  private static String form(Line line) {
    return DIGITS.matcher(line.string()).replaceAll("0").replace(" ", "");
  }

  /** Lines that name their page, twice or more, counting up. */
  private boolean isNumbered(List<Integer> same) {
    Line line = lines.get(same.get(0));
    if (same.size() < 2 || !rises(same.stream().map(lines::get).toList())) {
      return false;
    }
    return (line.mark().isEmpty() && PAGE.matcher(line.string()).matches())
        || (EDGE.matcher(line.string()).matches() && areApart(same));
  }

  private boolean areApart(List<Integer> same) {
    return IntStream.range(1, same.size())
        .allMatch(i -> starts[same.get(i)] - starts[same.get(i - 1)] >= LEAST_PAGE);
  }

  private static boolean rises(List<Line> same) {
    String[] last = new String[0];
    for (Line line : same) {
      String[] numbers = NOT_DIGITS.split(line.string(), -1);
      for (int i = 0; i < Math.min(last.length, numbers.length); i++) {
        if (isNext(last[i], numbers[i])) {
          return true;
        }
      }
      last = numbers;
    }
    return false;
  }

  private static boolean isNext(String number, String next) {
    return !number.isEmpty()
        && !next.isEmpty()
        && number.length() < 5
        && next.length() < 5
        && Integer.parseInt(next) == Integer.parseInt(number) + 1;
  }

  /** Those beside the numbers of pages; none where they stand elsewhere too, or too near. */
  private List<Integer> turning(List<Integer> same) {
    List<Integer> turning =
        same.stream().filter(at -> isPageNumber(at - 1) || isPageNumber(at + 1)).toList();
    boolean most =
        same.size() < LEAST_HEADS
            ? turning.size() == same.size()
            : turning.size() * 3 >= same.size() * 2;
    return most && areApart(turning) ? turning : List.of();
  }

  private boolean isPageNumber(int at) {
    return at >= 0
        && at < lines.size()
        && FurnitureKind.PAGE_NUMBER.matches(lines.get(at).string());
  }

  private boolean isTitle(int at) {
    boolean chapter =
        lines.get(at).mark().map(mark -> mark.series() == Series.CHAPTER).orElse(true);
    return chapter && !SectionWords.are(lines.get(at).unmarked());
  }
}
