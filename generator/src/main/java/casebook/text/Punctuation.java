package casebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of Chinese text set right: full width among Han (GB/T 15834, CLREQ 3.1), quotes in pairs.
 * Numbers, Latin names, times, ratios and addresses of the web stay as they are, and no Han
 * character is ever touched.
 *
 * <pre>
 * 近年来,全市(含园区)共办实事1,087件.  →  近年来，全市（含园区）共办实事1,087件。
 * 打造"红色物业"                        →  打造“红色物业”
 * </pre>
 *
 * <p>Both functions return what to change, so that a caller can keep account of it; {@link #apply}
 * does it. Changing text that was changed before finds nothing.
 */
public final class Punctuation {
  /** A full stop before a number is one only after so many characters. */
  private static final int LEAST_SENTENCE = 8;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[!-~]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
  private static final String ASKING = "谁什怎吗呢何哪几多否么嘛孰";

  /** The characters from {@code start} to before {@code end} become {@code text}. */
  public record Change(int start, int end, String text) {}

  private final String text;
  private final List<Change> changes = new ArrayList<>();
  private final int[] partner;
  private final int[] hanBefore;
  private int done;

  private Punctuation(String text) {
    this.text = text;
    this.partner = brackets(text);
    this.hanBefore = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      hanBefore[i + 1] = hanBefore[i] + (Han.isHan(text.charAt(i)) ? 1 : 0);
    }
  }

  /** Half-width marks, dashes and dots that stand among Han, with the blanks beside them. */
  public static List<Change> widen(String line) {
    if (!needsCare(line)) {
      return List.of();
    }
    Punctuation work = new Punctuation(line);
    int at = 0;
    if (line.indexOf("//") >= 0 || line.indexOf("www.") >= 0 || line.indexOf('@') >= 0) {
      Matcher address = ADDRESS.matcher(line);
      while (address.find()) {
        work.widen(at, address.start());
        at = address.end();
        work.done = at;
      }
    }
    work.widen(at, line.length());
    return List.copyOf(work.changes);
  }

  /** Straight quotes of a paragraph in pairs; none when their number is odd. */
  public static List<Change> pair(String paragraph) {
    List<Change> changes = new ArrayList<>();
    pair(paragraph, '"', "“", "”", changes);
    pair(paragraph, '\'', "‘", "’", changes);
    changes.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(changes);
  }

  /** The text after the changes, which are in order. */
  public static String apply(String text, List<Change> changes) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Change change : changes) {
      out.append(text, at, change.start()).append(change.text());
      at = change.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static void pair(
      String text, char straight, String open, String close, List<Change> changes) {
    List<Integer> places = new ArrayList<>();
    for (int i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
      boolean inLatin = isLatin(at(text, i - 1)) && isLatin(at(text, i + 1));
      if (!inLatin) {
        places.add(i);
      }
    }
    if (places.size() % 2 != 0 || text.chars().noneMatch(c -> Han.isHan(c))) {
      return;
    }
    for (int i = 0; i < places.size(); i++) {
      changes.add(new Change(places.get(i), places.get(i) + 1, i % 2 == 0 ? open : close));
    }
  }

  private void widen(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case ',' -> mark(i, "，");
        case ';' -> mark(i, "；");
        case ':' -> mark(i, "：");
        case '!' -> mark(i, "！");
        case '?' -> mark(i, isLostDot(i) ? "·" : "？");
        case '(' -> bracket(i, "（");
        case ')' -> bracket(i, "）");
        case '.' -> i = dots(i);
        case '-', '－' -> i = dashes(i);
        case '。' -> i = run(i, '。', 3, "……");
        case '…' -> i = run(i, '…', 1, "……");
        case '•', '・', '‧', '･' -> middle(i);
        case ' ' -> i = blank(i);
        default -> {}
      }
    }
  }

  private void mark(int i, String wide) {
    char before = before(i);
    char after = after(i);
    boolean betweenLatin = isLatin(at(text, i - 1)) && isLatin(at(text, i + 1));
    if (!betweenLatin
        && (isWide(before) || isWide(after) || (isLatin(before) && after == 0))
        && hanBefore[text.length()] > 0) {
      change(i, i + 1, wide);
    }
  }

  /** {@code 微心愿?共筑中国梦} in quotes, where nothing is asked: the dot that an encoding lost. */
  private boolean isLostDot(int i) {
    if (!Han.isHan(at(text, i - 1)) || !Han.isHan(at(text, i + 1))) {
      return false;
    }
    int left = i;
    while (left > 0 && i - left < 30 && "“《‘\"".indexOf(text.charAt(left - 1)) < 0) {
      left--;
      if ("”》’。，；,;".indexOf(text.charAt(left)) >= 0) {
        return false;
      }
    }
    return left > 0
        && i - left < 30
        && text.substring(left, i).chars().noneMatch(c -> ASKING.indexOf(c) >= 0);
  }

  private void bracket(int i, String wide) {
    int other = partner[i];
    int open = other < 0 ? i : Math.min(i, other);
    int close = other < 0 ? i : Math.max(i, other);
    boolean inside = hanBefore[close] > hanBefore[open];
    if (inside || isWide(before(open)) || isWide(after(close))) {
      change(i, i + 1, wide);
    }
  }

  private int dots(int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    if (end - i >= 3) {
      if (isWide(at(text, i - 1)) || isWide(at(text, end))) {
        change(i, end, "……");
      }
      return end - 1;
    }
    char before = at(text, i - 1);
    char after = after(i);
    boolean ends = after == 0 || "”’」』）\"".indexOf(after) >= 0 || Han.isHan(after);
    boolean dated = at(text, end) == ' ' && after >= '0' && after <= '9' && i >= LEAST_SENTENCE;
    if (end - i == 1 && Han.isHan(before) && (ends || dated) && !isOrdinal(i)) {
      change(i, i + 1, "。");
    }
    return end - 1;
  }

  /** {@code 一.} at the start of a line. */
  private boolean isOrdinal(int i) {
    return i <= 3 && text.substring(0, i).chars().allMatch(c -> "一二三四五六七八九十 ".indexOf(c) >= 0);
  }

  private int dashes(int i) {
    int end = i;
    while (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '－')) {
      end++;
    }
    if (end - i >= 2 && end - i <= 4 && (isWide(before(i)) || isWide(after(end - 1)))) {
      change(i, end, "——");
    }
    return end - 1;
  }

  private int run(int i, char c, int least, String wide) {
    int end = i;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    boolean right = c == '…' && end - i == 2;
    if (end - i >= least && !right && (end - i > 1 || Han.isHan(before(i)))) {
      change(i, end, wide);
    }
    return end - 1;
  }

  private void middle(int i) {
    if (Han.isHan(at(text, i - 1)) && Han.isHan(at(text, i + 1))) {
      change(i, i + 1, "·");
    }
  }

  /** A blank beside a full-width mark. */
  private int blank(int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    if (i > done - 1 && (isStop(at(text, i - 1)) || isStop(at(text, end))) && i > 0) {
      changes.add(new Change(i, end, ""));
      done = end;
    }
    return end - 1;
  }

  /** Changes a mark and takes out the blanks on both its sides. */
  private void change(int start, int end, String wide) {
    int left = start;
    while (left > done && text.charAt(left - 1) == ' ') {
      left--;
    }
    int right = end;
    while (right < text.length() && text.charAt(right) == ' ') {
      right++;
    }
    if (left == 0) {
      left = start;
    }
    if (!changes.isEmpty() && changes.get(changes.size() - 1).end() > left) {
      Change last = changes.remove(changes.size() - 1);
      if (!last.text().isEmpty()) {
        changes.add(last);
        left = start;
      }
    }
    changes.add(new Change(left, right, wide));
    done = right;
  }

  private char before(int i) {
    int at = i - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at(text, at);
  }

  private char after(int i) {
    int at = i + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at(text, at);
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }

  private static int[] brackets(String text) {
    int[] partner = new int[text.length()];
    java.util.Arrays.fill(partner, -1);
    java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open.push(i);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        int start = open.pop();
        partner[start] = i;
        partner[i] = start;
      }
    }
    return partner;
  }

  /** Whether it holds anything that {@link #widen(int, int)} looks at; one 。 is well. */
  private static boolean needsCare(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = (c < '0' || c > '9') && !isIdeograph(c) && " ,;:!?().-－。…•・‧･".indexOf(c) >= 0;
      if (mark && (c != '。' || at(line, i + 1) == '。')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean isStop(char c) {
    return c != 0 && "，。；：！？、（）".indexOf(c) >= 0;
  }

  private static boolean isWide(char c) {
    return Han.isHan(c) || (c != 0 && "，。；：！？、（）“”‘’《》「」『』【】〔〕…—·％".indexOf(c) >= 0);
  }

  private static boolean isLatin(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
