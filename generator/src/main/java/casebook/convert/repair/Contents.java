package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.read.Line;
import casebook.convert.trace.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out tables of contents: lines with leaders and page numbers, and lines under 目录 that stand
 * again further down as titles.
 *
 * <pre>目 录 / 1. 某镇：一粒种子的“致富经”………1  →  nothing</pre>
 */
public final class Contents {
  private static final Pattern HEAD =
      Pattern.compile("[【\\[]?(?:本期)?(?:目\\s*[录次]|要目|导读)[】\\]]?[:：]?|(?i:contents)");
  private static final Pattern LEADERS =
      Pattern.compile("\\s*(?:[.．…·•_—-]{2,}|[.．…·]\\s[.．…·\\s]+)\\s*[（(]?\\d{0,4}[）)]?$");
  private static final Pattern NUMBER =
      Pattern.compile("(?:[\\s\\t]+|\\s*/\\s*)[（(]?\\d{1,4}[）)]?$");
  private static final Pattern NOISE = Pattern.compile("[^0-9A-Za-z\\u3400-\\u9fff]");

  /** So many lines with leaders are a table without its head. */
  private static final int LEAST = 3;

  /** From so many characters on the beginning of a title tells it. */
  private static final int LEAST_FORM = 6;

  private static final int LONGEST = 100;

  private Contents() {}

  /**
   * The lines without the tables.
   *
   * @param titles what the tables announced, without marks and blanks
   */
  public record Listed(List<Line> lines, Set<String> titles) {}

  public static Listed drop(List<Line> lines, Account account) {
    Map<String, Integer> last = lines.stream().anyMatch(Contents::isHead) ? last(lines) : Map.of();
    List<Line> kept = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    int i = 0;
    while (i < lines.size()) {
      int end = end(lines, i, last);
      for (int at = i; at < end; at++) {
        account.drop(lines.get(at).text(), Rule.CONTENTS);
        titles.add(form(lines.get(at).string()));
      }
      if (end == i) {
        kept.add(lines.get(i++));
      } else {
        i = end;
      }
    }
    return new Listed(kept, Set.copyOf(titles));
  }

  /** The last line of each wording. */
  private static Map<String, Integer> last(List<Line> lines) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST) {
        last.put(form(lines.get(i).string()), i);
      }
    }
    return last;
  }

  private static boolean isHead(Line line) {
    return line.length() <= LONGEST && HEAD.matcher(line.string()).matches();
  }

  /** Whether a line is one that a table announced, or the first of a title on two lines. */
  public static boolean isListed(Line line, Set<String> titles) {
    if (titles.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    String form = form(line.string());
    return titles.contains(form)
        || (form.length() >= LEAST_FORM && titles.stream().anyMatch(t -> t.startsWith(form)));
  }

  /** Where a table that begins at a line ends; the line itself if none does. */
  private static int end(List<Line> lines, int at, Map<String, Integer> last) {
    boolean headed = isHead(lines.get(at));
    int end = at;
    while (headed && end < lines.size() && isHead(lines.get(end))) {
      end++; // 目录 and CONTENTS
    }
    int entries = 0;
    while (end < lines.size() && isEntry(lines.get(end), end, headed, last)) {
      entries++;
      end++;
    }
    return entries >= (headed ? 2 : LEAST) ? end : at;
  }

  private static boolean isEntry(Line line, int at, boolean headed, Map<String, Integer> last) {
    String text = line.string();
    if (text.length() > LONGEST || text.contains("。")) {
      return false;
    }
    if (LEADERS.matcher(text).find() && text.length() > 4) {
      return true;
    }
    if (!headed) {
      return false;
    }
    String form = form(text); // a wrapper such as 案例一 has no words of its own, and begins a case
    boolean again = !form.isEmpty() && last.getOrDefault(form, 0) > at;
    return again || (NUMBER.matcher(text).find() && Titles.isTitle(text));
  }

  /** A title's words alone: without number, leaders, page and marks. */
  private static String form(String text) {
    int start = Mark.of(text).map(Mark::length).orElse(0);
    String bare = NUMBER.matcher(LEADERS.matcher(text).replaceFirst("")).replaceFirst("");
    return NOISE.matcher(bare.substring(Math.min(start, bare.length()))).replaceAll("");
  }
}
