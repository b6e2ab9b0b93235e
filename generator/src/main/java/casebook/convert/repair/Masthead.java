package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.lines.Bylines;
import casebook.convert.lines.Endings;
import casebook.convert.lines.SectionWords;
import casebook.convert.lines.Titles;
import casebook.convert.read.Line;
import casebook.convert.trace.Rule;
import casebook.text.Han;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes out what stands around a text without saying by itself that it is furniture: the words of a
 * menu a line each, a breadcrumb broken at its arrows, a thread's name over the title that its post
 * prints again, the answers under a post. Where the furniture that does say so stands is what
 * tells.
 *
 * <pre>
 * 首页 / 时政 / 地方 / 某县推行“文明超市”          →  某县推行“文明超市”
 * 论坛 / › / 教研 / ›                            →  nothing
 * 【转帖】某区办学经验 / 发表于… / 打破围墙 共享资源  →  打破围墙 共享资源
 * 正文。/ 2# / 谢谢分享，学习了！                   →  正文。
 * </pre>
 */
final class Masthead {
  /** From this length on a line with a sentence is the text itself. */
  private static final int PROSE = 40;

  private static final int LONGEST_ZONE = 40;
  private static final int LONGEST_MENU = 4;
  private static final int LONGEST_CRUMB = 12;
  private static final int LEAST_TITLE = 6;
  private static final int LONGEST_ANSWER = 80;

  /** Answers are at most this part of what stands before them. */
  private static final int ANSWERS = 4;

  private static final Pattern CRUMBS = Pattern.compile("[>»›＞→]|位置|正文");

  private static final Pattern ARROW = Pattern.compile("[»›>→/|｜·\\s]{1,3}");
  private static final Pattern FLOOR =
      Pattern.compile("^(?:(?:[2-9]|\\d{2,3})(?:#|楼)$|\\S{1,12}\\s+.*发表于)");

  private final List<Line> lines;
  private final NavigableMap<Integer, Line> dropped;
  private final NavigableMap<Integer, Rule> rules;
  private final Map<Integer, Rule> fate = new HashMap<>();

  /**
   * @param lines that were kept
   * @param dropped the lines of furniture, by their place in the source
   * @param rules by which they were dropped
   */
  private Masthead(
      List<Line> lines, NavigableMap<Integer, Line> dropped, NavigableMap<Integer, Rule> rules) {
    this.lines = lines;
    this.dropped = dropped;
    this.rules = rules;
  }

  static List<Line> trim(
      List<Line> lines,
      NavigableMap<Integer, Line> dropped,
      NavigableMap<Integer, Rule> rules,
      Account account) {
    if (lines.isEmpty()
        || (dropped.isEmpty() && lines.stream().limit(LONGEST_ZONE).noneMatch(Masthead::isArrow))) {
      return lines;
    }
    Masthead work = new Masthead(lines, dropped, rules);
    int body = work.body();
    work.crumbs(body);
    work.menu(body);
    work.banner(body);
    work.thread(body);
    work.answers(body);
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Rule> rule = Optional.ofNullable(work.fate.get(i));
      if (rule.isPresent() && work.fate.size() < lines.size()) {
        account.drop(lines.get(i).text(), rule.get());
      } else {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** Where the text itself begins: the first line of prose. */
  private int body() {
    for (int i = 0; i < Math.min(lines.size(), LONGEST_ZONE); i++) {
      String text = lines.get(i).string();
      if (text.length() >= PROSE && (Endings.hasSentence(text) || Endings.isFinal(text))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isArrow(Line line) {
    return line.length() <= 3 && ARROW.matcher(line.string()).matches();
  }

  private void crumbs(int body) {
    BitSet arrows = new BitSet();
    for (int i = 0; i < body; i++) {
      arrows.set(i, isArrow(lines.get(i)));
    }
    int last = arrows.length() - 1;
    for (int i = arrows.nextSetBit(0); i >= 0; i = arrows.nextSetBit(i + 1)) {
      fate.put(i, Rule.NAVIGATION);
      if (i > 0 && isCrumb(lines.get(i - 1))) {
        fate.put(i - 1, Rule.NAVIGATION);
      }
      boolean titled = hasTitle(last + 2, body);
      if (i + 1 < body && isCrumb(lines.get(i + 1)) && (i < last || titled)) {
        fate.put(i + 1, Rule.NAVIGATION);
      }
    }
  }

  private static boolean isCrumb(Line line) {
    return line.length() <= LONGEST_CRUMB && line.string().chars().noneMatch(Han::isMark);
  }

  /** Two words or more at the very top, a line each, under or over furniture. */
  private void menu(int body) {
    int end = 0;
    while (end < body && (fate.containsKey(end) || isMenu(lines.get(end)))) {
      end++;
    }
    long words = 0;
    for (int i = 0; i < end; i++) {
      words += fate.containsKey(i) ? 0 : 1;
    }
    boolean beside = !dropped.isEmpty() && dropped.firstKey() < lines.get(body).first();
    if (words >= 2 && beside && hasTitle(end, body)) {
      for (int i = 0; i < end; i++) {
        fate.putIfAbsent(i, Rule.NAVIGATION);
      }
    }
  }

  private static boolean isMenu(Line line) {
    String text = line.string();
    return text.length() <= LONGEST_MENU
        && line.mark().isEmpty()
        && text.chars().allMatch(Han::isHan)
        && !SectionWords.are(text);
  }

  /** What stands over a breadcrumb is the site's, where title and imprint follow the breadcrumb. */
  private void banner(int body) {
    Map<Integer, Rule> above = rules.headMap(lines.get(body).first());
    int crumb = 0;
    int imprint = 0;
    for (var entry : above.entrySet()) {
      String text = dropped.getOrDefault(entry.getKey(), lines.get(body)).string();
      if (entry.getValue() == Rule.NAVIGATION && CRUMBS.matcher(text).find()) {
        crumb = entry.getKey();
      } else if (entry.getValue() == Rule.CREDIT) {
        imprint = entry.getKey();
      }
    }
    int titled = 0;
    for (int i = 0; i < body; i++) {
      int at = lines.get(i).first();
      titled += at > crumb && at < imprint && isTitle(lines.get(i)) ? 1 : 0;
    }
    for (int i = 0; crumb > 0 && titled > 0 && lines.get(i).first() < crumb; i++) {
      fate.putIfAbsent(i, Rule.BANNER);
    }
  }

  private boolean hasTitle(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (!fate.containsKey(i) && isTitle(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(Line line) {
    return line.length() >= LEAST_TITLE && Titles.isPlain(line) && !Bylines.is(line.string());
  }

  /** In a forum the post's own title counts; without one, the thread's, and no names beside it. */
  private void thread(int body) {
    if (body == 0) {
      return;
    }
    int last = 0;
    for (var entry : rules.headMap(lines.get(body).first()).entrySet()) {
      last = entry.getValue() == Rule.FORUM ? entry.getKey() : last;
    }
    if (last == 0) {
      return;
    }
    int post = 0;
    while (post < body && lines.get(post).first() < last) {
      post++;
    }
    if (hasTitle(post, body)) {
      for (int i = 0; i < post; i++) {
        fate.putIfAbsent(i, Rule.FORUM);
      }
      return;
    }
    int title = -1;
    for (int i = 0; i < post; i++) {
      boolean longer = title < 0 || lines.get(i).length() > lines.get(title).length();
      title = !fate.containsKey(i) && isTitle(lines.get(i)) && longer ? i : title;
    }
    for (int i = title + 1; title >= 0 && i < post; i++) {
      boolean name = lines.get(i).length() <= LONGEST_CRUMB && lines.get(i).mark().isEmpty();
      if (name) {
        fate.putIfAbsent(i, Rule.FORUM);
      }
    }
  }

  /** Short posts among long ones, each under the line that says whose it is. */
  private void answers(int body) {
    List<Integer> floors = new ArrayList<>();
    dropped.forEach(
        (at, line) -> {
          boolean floor = FLOOR.matcher(line.string()).find();
          if (floor && rules.get(at) == Rule.FORUM && at > lines.get(body).first()) {
            floors.add(at);
          }
        });
    int longest = floors.isEmpty() ? 0 : length(lines.get(body).first(), floors.get(0));
    for (int i = 0; i < floors.size(); i++) {
      longest = Math.max(longest, length(floors.get(i), end(floors, i)));
    }
    for (int i = 0; i < floors.size(); i++) {
      int floor = floors.get(i);
      int end = end(floors, i);
      boolean few = from(floor, end).allMatch(at -> lines.get(at).length() <= LONGEST_ANSWER);
      if (few && length(floor, end) * ANSWERS <= longest) {
        from(floor, end).forEach(at -> fate.put(at, Rule.FORUM));
      }
    }
  }

  private static int end(List<Integer> floors, int i) {
    return i + 1 < floors.size() ? floors.get(i + 1) : Integer.MAX_VALUE;
  }

  private int length(int first, int end) {
    return from(first, end).map(at -> lines.get(at).length()).sum();
  }

  /** The kept lines from one of the source's lines on to another. */
  private IntStream from(int first, int end) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).first() >= first && lines.get(i).first() < end);
  }
}
