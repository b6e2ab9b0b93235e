package casebook.convert.mark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the start of a line.
 *
 * @param ordinal 1 and up; 0 for a bullet or a label without number
 * @param length how many characters it takes, blanks and stop after it included
 */
public record Mark(Series series, int ordinal, int length) {
  private static final String HAN = "[一二三四五六七八九十百]{1,4}";
  private static final String ANY = "(?:" + HAN + "|\\d{1,3})";

  /** What follows a decimal fraction rather than a number of a part: 1.5万 */
  private static final String UNITS = "万亿千百个元人次户家公平亩吨米度倍件项岁年月日时分小厘毫里折成多余名";

  private static final Pattern WRAPPER =
      Pattern.compile(
          "[【\\[〔（(〖]\\s*(?:第(?<a>"
              + ANY
              + ")篇|篇(?<b>"
              + ANY
              + ")|范文(?<c>"
              + ANY
              + "))\\s*[】\\]〕）)〗][：:、]?\\s*"
              + "|(?:第(?<d>"
              + ANY
              + ")篇|篇(?<e>"
              + ANY
              + "))(?:[：:、.．]\\s*|\\s+|$)"
              + "|(?:范文|范例|样本|范本)(?<f>"
              + ANY
              + ")(?:[：:、.．]\\s*|\\s+|$)");
  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[〔（(]?\\s*(?<a>"
              + ANY
              + ")?[、.．]?\\s*(?:优秀|典型|创新|先进|实践|经验)?案例(?:名称|标题|题目)[：:】\\]]\\s*"
              + "|[【\\[〔（(]?\\s*(?:优秀|典型|创新|先进|实践|经验)?案例(?:之)?(?<b>"
              + ANY
              + ")\\s*(?:[】\\]〕）)][：:]?\\s*|[：:、.．]\\s*|\\s+|$)"
              + "|[【\\[（(]?(?:典型)?之(?<c>"
              + ANY
              + ")[】\\]）)]?$"
              + "|[【\\[]?(?:优秀|典型|创新|先进)(?:案例|经验|做法|事例)\\s?[（(](?<e>"
              + ANY
              + ")[）)][】\\]]?(?:[：:、.．]\\s*|\\s+|$)"
              + "|附件\\s?(?<d>\\d{1,3})(?:[:：]\\s*|\\s+|$)");

  /** One of the speeches or reports that a meeting heard: {@code 交流发言材料之一}. */
  private static final Pattern MATERIAL =
      Pattern.compile(
          "(?:大会|会议|典型|先进|优秀|经验|工作|书面|交流|发言|汇报|事迹){0,3}(?:发言|材料|汇报|事迹)(?:之(?<a>"
              + ANY
              + ")|[（(](?<b>"
              + ANY
              + ")[）)])[：:]?$");

  private static final String MATERIAL_START = "大会典先优经工书交发汇事材";
  private static final int LEAST_MATERIAL = 4;
  private static final int LONGEST_MATERIAL = 20;

  private static final Pattern NUMBER =
      Pattern.compile(
          "第(?<chapter>"
              + HAN
              + "|\\d{1,2})(?:章|部分|编)[：:、\\s]*"
              + "|(?<han>"
              + HAN
              + ")(?:、|[.．](?!\\d))\\s*"
              + "|[（(]\\s?(?<paren>"
              + HAN
              + ")\\s?[）)][、.．]?\\s*"
              + "|[（(]\\s?(?<aparen>\\d{1,2})\\s?[）)][、.．]?\\s*"
              + "|(?<aparenb>\\d{1,2})[）)]\\s*"
              + "|\\d{1,2}[.．]\\d{1,2}[.．](?<deep>\\d{1,2})(?:\\s+|(?=[\\u4e00-\\u9fff]))"
              + "|\\d{1,2}[.．](?<decimal>\\d{1,2})(?:\\s+(?=[^\\d\\s])|(?=[\\u4e00-\\u9fff]))(?!\\s*["
              + UNITS
              + "])"
              + "|(?<dot>\\d{1,2})[.．](?!\\d{1,2}(?!\\d))\\s*"
              + "|(?<blank>\\d{1,2})[ \u3000]{1,2}(?=[\\u4e00-\\u9fff“]{2})(?!["
              + UNITS
              + "])"
              + "|(?<comma>\\d{1,2})、\\s*"
              + "|(?<circled>[①-⑳])[、.．]?\\s*"
              + "|第(?<di>"
              + HAN
              + ")[，,、：:]\\s*"
              + "|(?<yishi>[一二三四五六七八九十]{1,2})(?:是|要(?=[^求素点闻]))"
              + "|(?<bullet>[◆●■★▲◇○◎☆※➢►▶◼•·–➤❖✦])\\s*");
  private static final Pattern WRAPPED =
      Pattern.compile("(?:第(?<a>" + ANY + ")篇|篇(?<b>" + ANY + "))[：:]?$");

  public Mark {
    if (ordinal < 0 || length < 1) {
      throw new IllegalArgumentException("no mark: " + ordinal + ", " + length);
    }
  }

  /** The number that a line begins with, if any. */
  public static Optional<Mark> of(String line) {
    if (line.length() >= LEAST_MATERIAL
        && line.length() <= LONGEST_MATERIAL
        && MATERIAL_START.indexOf(line.charAt(0)) >= 0) {
      Optional<Mark> material = first(MATERIAL, line, Series.LABEL, "a", "b");
      if (material.isPresent()) {
        return material;
      }
    }
    if (line.isEmpty() || !mayStart(line.charAt(0))) {
      return Optional.empty();
    }
    return first(WRAPPER, line, Series.WRAPPER, "a", "b", "c", "d", "e", "f")
        .or(() -> first(LABEL, line, Series.LABEL, "a", "b", "c", "d", "e"))
        .or(() -> number(line));
  }

  /**
   * The number of a line that ends with it, wrapper of a collected text: {@code 3.党建案例 篇三}. Its
   * {@link #length} is that of the whole line.
   */
  public static Optional<Mark> wrapped(String line) {
    if (line.length() > 60 || line.indexOf('篇') < 0) {
      return Optional.empty();
    }
    Matcher matcher = WRAPPED.matcher(line);
    if (!matcher.find() || matcher.start() == 0) {
      return Optional.empty();
    }
    String digits = matcher.group("a") != null ? matcher.group("a") : matcher.group("b");
    return digits == null
        ? Optional.empty()
        : Optional.of(new Mark(Series.WRAPPER, HanNumber.parse(digits), line.length()));
  }

  private static boolean mayStart(char c) {
    return c < '\u3400' || c >= '\uff00' || "一二三四五六七八九十百第篇范样案典优创先实经之附".indexOf(c) >= 0;
  }

  private static Optional<Mark> first(
      Pattern pattern, String line, Series series, String... names) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int ordinal = 0;
    for (String name : names) {
      String digits = matcher.group(name);
      if (digits != null) {
        ordinal = HanNumber.parse(digits);
      }
    }
    return Optional.of(new Mark(series, ordinal, matcher.end()));
  }

  private static Optional<Mark> number(String line) {
    Matcher matcher = NUMBER.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    for (Named named : Named.ALL) {
      String digits = matcher.group(named.group);
      if (digits != null) {
        return Optional.of(new Mark(named.series, HanNumber.parse(digits), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private record Named(String group, Series series) {
    static final java.util.List<Named> ALL =
        java.util.List.of(
            new Named("chapter", Series.CHAPTER),
            new Named("han", Series.HAN),
            new Named("paren", Series.HAN_PAREN),
            new Named("aparen", Series.ARABIC_PAREN),
            new Named("aparenb", Series.ARABIC_PAREN),
            new Named("deep", Series.DECIMAL_DEEP),
            new Named("decimal", Series.DECIMAL),
            new Named("blank", Series.ARABIC_BLANK),
            new Named("dot", Series.ARABIC_DOT),
            new Named("comma", Series.ARABIC_COMMA),
            new Named("circled", Series.CIRCLED),
            new Named("di", Series.DI),
            new Named("yishi", Series.YI_SHI),
            new Named("bullet", Series.BULLET));
  }
}
