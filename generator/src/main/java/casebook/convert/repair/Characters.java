package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.read.Line;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.text.Han;
import casebook.text.Punctuation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that are none, or stand in a form that no reader types; marks among Han. */
public final class Characters {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:([a-z]{2,6})|#(\\d{2,6})|#x([0-9a-fA-F]{2,5}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("middot", "·"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("times", "×"),
          Map.entry("bull", "•"));
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:br|p|div|span|strong|b|i|em|u|a|font|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|section|center)\\b[^<>]{0,300}>",
          Pattern.CASE_INSENSITIVE);

  /** An entry of a list of references, whose marks are those of GB/T 7714: {@code [1]某某.某书[M].} */
  private static final Pattern CITATION =
      Pattern.compile("^[\\[［]\\d{1,3}[\\]］].*[\\[［][JMDCNRPSZA](?:/OL)?[\\]］]");

  /**
   * Radicals that have no compatibility mapping, and after them the characters they stand for
   * (Unicode, EquivalentUnifiedIdeograph.txt).
   */
  private static final String RADICALS =
      "⺁⺄⺆⺈⺊⺌⺍⺎⺐⺒⺓⺕⺜⺝⺟⺠⺧⺩⺪⺬⺮⺶⺷⺸⺻⺽⻁⻄⻅⻆⻇⻉⻊⻋⻑⻓⻔⻕⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";

  private static final String PLAIN =
      "厂乙冂刀卜小小兀尢巳幺彐日月母民牛王疋示竹羊羊羊聿臼虎西见角角贝足车長长门阜雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  /** So many dots in the place of stops are a text's habit. */
  private static final int LEAST_DOTS = 5;

  private Characters() {}

  /** The lines that have text, clean; what is blank or no character goes to the account. */
  public static List<Line> clean(List<Line> lines, Account account) {
    boolean dotted = areDotted(lines);
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      Optional<Line> clean = clean(line).map(one -> dotted ? stopped(one) : one);
      if (clean.isPresent()) {
        kept.add(clean.get());
      } else {
        account.drop(line.text(), Rule.LAYOUT);
      }
    }
    return kept;
  }

  /** Whether a text prints dots where others print stops: a scan, a typist on a plain keyboard. */
  private static boolean areDotted(List<Line> lines) {
    int dots = 0;
    int stops = 0;
    for (Line line : lines) {
      String text = line.string();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        stops += c == '。' ? 1 : 0;
        dots += (c == '.' || c == '．') && isStop(text, i) ? 1 : 0;
      }
    }
    return dots >= LEAST_DOTS && dots > 2 * stops;
  }

  /** A dot after a word with a word or nothing behind it; not that of 一. */
  private static boolean isStop(String text, int at) {
    if (at < 2 || ".．".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '“';
    boolean numeral = at <= 4 && "一二三四五六七八九十".indexOf(before) >= 0;
    return !numeral
        && (Han.isHan(before) || "”）)%".indexOf(before) >= 0)
        && (Han.isHan(after) || "“（(《".indexOf(after) >= 0);
  }

  private static Line stopped(Line line) {
    String text = line.string();
    List<Edit> stops = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isStop(text, i)) {
        stops.add(new Edit(i, i + 1, "。", Rule.MARK));
      }
    }
    return line.with(line.text().edit(stops));
  }

  private static Optional<Line> clean(Line line) {
    Line work = line;
    if (line.string().indexOf('&') >= 0) {
      work = work.with(work.text().edit(references(work.string())));
    }
    if (line.string().indexOf('<') >= 0) {
      work = work.with(work.text().edit(tags(work.string())));
    }
    work = work.with(Blanks.close(work.text().edit(single(work.string())).strip(Rule.LAYOUT)));
    if (work.string().isEmpty()) {
      return Optional.empty();
    }
    if (CITATION.matcher(work.string()).find()) {
      return Optional.of(work);
    }
    List<Edit> marks =
        Punctuation.widen(work.string()).stream()
            .map(c -> new Edit(c.start(), c.end(), c.text(), Rule.MARK))
            .toList();
    return Optional.of(work.with(work.text().edit(marks)));
  }

  private static List<Edit> references(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      String decimal = matcher.group(2);
      String hex = matcher.group(3);
      String plain =
          name != null
              ? NAMED.get(name)
              : decimal != null
                  ? of(Integer.parseInt(decimal))
                  : of(Integer.parseInt("" + hex, 16));
      if (plain != null) {
        edits.add(new Edit(matcher.start(), matcher.end(), plain, Rule.ENTITY));
      }
    }
    return edits;
  }

  private static String of(int codePoint) {
    return codePoint < ' ' || !Character.isDefined(codePoint) ? "" : Character.toString(codePoint);
  }

  private static List<Edit> tags(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = TAG.matcher(text);
    while (matcher.find()) {
      edits.add(Edit.drop(matcher.start(), matcher.end(), Rule.MARKUP));
    }
    return edits;
  }

  private static List<Edit> single(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c > ' ' && c < 0x7f) || (c >= 0x4e00 && c < 0x9fff) || c == ' ' || c == '\t') {
        continue;
      }
      if (isNone(text, i)) {
        edits.add(Edit.drop(i, i + 1, Rule.CONTROL));
      } else if (Character.isSpaceChar(c)) {
        edits.add(new Edit(i, i + 1, " ", Rule.LAYOUT));
      } else if (isWideLatin(c)) {
        edits.add(new Edit(i, i + 1, String.valueOf((char) (c - 0xfee0)), Rule.WIDTH));
      } else if (isRadical(c)) {
        String plain = plain(c);
        if (plain.charAt(0) != c) {
          edits.add(new Edit(i, i + 1, plain, Rule.RADICAL));
        }
      }
    }
    return edits;
  }

  private static String plain(char radical) {
    int at = RADICALS.indexOf(radical);
    return at >= 0
        ? PLAIN.substring(at, at + 1)
        : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
  }

  private static boolean isNone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    int type = Character.getType(c);
    return (type == Character.CONTROL && c != '\n')
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || c == '\ufffe'
        || c == '\uffff';
  }

  /** Letters, digits and the signs that go with them; marks stay wide. */
  private static boolean isWideLatin(char c) {
    return (c >= '０' && c <= '９')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || (c >= 'ａ' && c <= 'ｚ')
        || "％＋－／＝＠＆＃＊＂＇．＜＞［］｜＿".indexOf(c) >= 0;
  }

  /** Kangxi and CJK radicals, compatibility ideographs. */
  private static boolean isRadical(char c) {
    return (c >= '\u2e80' && c <= '\u2fd5') || (c >= '\uf900' && c <= '\ufaff');
  }
}
