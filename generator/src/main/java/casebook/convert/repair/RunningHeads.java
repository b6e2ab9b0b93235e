package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.lines.SectionWords;
import casebook.convert.read.Gap;
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
 * Takes out what is printed at the head or foot of every page: lines that are the same but for a
 * number that rises by one, and the document's first line where it comes again and again.
 *
 * <pre>某县委农办文件  第 1 页 … 某县委农办文件  第 2 页  →  nothing</pre>
 */
public final class RunningHeads {
  private static final int LONGEST = 60;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
  private static final Pattern PAGE =
      Pattern.compile(
          ".*第\\s?\\d+\\s?页.*|.*(?i:page)\\s?\\d+.*|\\d+\\s?/\\s?\\d+.*|.*\\s\\d+\\s?/\\s?\\d+");

  private RunningHeads() {}

  public static List<Line> drop(List<Line> lines, Account account) {
    Map<String, List<Line>> alike = new HashMap<>();
    for (Line line : lines) {
      if (squeezed(line) <= LONGEST && line.length() >= 3) {
        alike.computeIfAbsent(form(line), f -> new ArrayList<>()).add(line);
      }
    }
    Set<String> heads = new HashSet<>();
    alike.forEach(
        (form, same) -> {
          if (isHead(same)) {
            heads.add(form);
          }
        });
    String first = lines.isEmpty() ? "" : form(lines.get(0));
    List<Line> kept = new ArrayList<>();
    boolean turned = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String form = squeezed(line) <= LONGEST ? form(line) : "";
      boolean head =
          heads.contains(form)
              || (i > 0
                  && form.equals(first)
                  && isTitle(line, alike.getOrDefault(form, List.of())));
      if (head) {
        account.drop(line.text(), Rule.RUNNING_HEAD);
      } else {
        kept.add(turned ? line.with(Gap.PAGE) : line);
      }
      turned = head;
    }
    return kept;
  }

  /** Its length, but for the blanks that push a page's number to the margin. */
  private static long squeezed(Line line) {
    return line.string().chars().filter(c -> c != ' ').count();
  }

  private static String form(Line line) {
    return DIGITS.matcher(line.string()).replaceAll("0").replace(" ", "");
  }

  /** Lines that name their page, twice or more, counting up. */
  private static boolean isHead(List<Line> same) {
    Line line = same.get(0);
    return same.size() >= 2
        && line.mark().isEmpty()
        && PAGE.matcher(line.string()).matches()
        && rises(same);
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

  private static boolean isTitle(Line line, List<Line> same) {
    return same.size() >= 3 && line.mark().isEmpty() && !SectionWords.are(line.string());
  }
}
