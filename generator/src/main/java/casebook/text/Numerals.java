package casebook.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and prints the numbers of Chinese text: {@code 4500}, {@code 1,234.5}, {@code 226万多},
 * {@code 4万8千}, {@code 五万}, {@code 百分之八十} without its {@code 百分之}.
 *
 * <p>One forward scan, no backtracking; the time is linear in the text.
 */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String BLUR = "余多几来";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private Numerals() {}

  /** Every number of the text, left to right; digits of a longer number are no number. */
  public static List<Numeral> in(CharSequence text) {
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!startsNumber(text.charAt(i))) {
        i++;
        continue;
      }
      Optional<Numeral> numeral = at(text, i);
      numeral.ifPresent(found::add);
      i = numeral.map(Numeral::end).orElse(i + 1);
    }
    return found;
  }

  /** The longest number that starts at the offset. */
  public static Optional<Numeral> at(CharSequence text, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    return arabicDigit(text.charAt(start)) >= 0
        ? Optional.of(new ArabicReader(text, start).read())
        : new ChineseReader(text, start).read();
  }

  /**
   * Reads a text that is one number and nothing else.
   *
   * @return empty if it is anything else
   */
  public static Optional<BigDecimal> parse(CharSequence text) {
    return at(text, 0).filter(n -> n.end() == text.length()).map(Numeral::value);
  }

  /** The shortest exact form with 万 or 亿: 490000000 is {@code 4.9亿}, 3011 is {@code 3011}. */
  public static String print(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(HUNDRED_MILLION) >= 0) {
      return plain(value.movePointLeft(8)) + "亿";
    }
    if (size.compareTo(TEN_THOUSAND) >= 0) {
      return plain(value.movePointLeft(4)) + "万";
    }
    return plain(value);
  }

  /** Digits without an exponent and without needless zeros. */
  public static String plain(BigDecimal value) {
    return normal(value).toPlainString();
  }

  /**
   * The same value in the one representation that records compare: no trailing zeros, scale ≥ 0.
   */
  public static BigDecimal normal(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /**
   * In Chinese characters: 10203 is {@code 一万零二百零三}.
   *
   * @param value 0 to 9999_9999_9999
   * @throws IllegalArgumentException outside that range
   */
  public static String chinese(long value) {
    if (value < 0 || value > 9999_9999_9999L) {
      throw new IllegalArgumentException("no Chinese form for " + value);
    }
    if (value == 0) {
      return "零";
    }
    StringBuilder out = new StringBuilder();
    int[] sections = {
      (int) (value / 100_000_000), (int) (value / 10_000 % 10_000), (int) (value % 10_000)
    };
    String[] names = {"亿", "万", ""};
    boolean gap = false;
    for (int i = 0; i < 3; i++) {
      if (sections[i] == 0) {
        gap |= !out.isEmpty();
        continue;
      }
      if (!out.isEmpty() && (gap || sections[i] < 1000)) {
        out.append('零');
      }
      section(out, sections[i]);
      out.append(names[i]);
      gap = false;
    }
    return out.toString();
  }

  private static void section(StringBuilder out, int value) {
    int[] parts = {value / 1000, value / 100 % 10, value / 10 % 10, value % 10};
    String names = "千百十";
    boolean started = false;
    boolean gap = false;
    for (int i = 0; i < 4; i++) {
      if (parts[i] == 0) {
        gap |= started;
        continue;
      }
      if (gap) {
        out.append('零');
        gap = false;
      }
      out.append(DIGITS.charAt(parts[i]));
      if (i < 3) {
        out.append(names.charAt(i));
      }
      started = true;
    }
  }

  /** Whether a number may start with this character. */
  public static boolean startsNumber(char c) {
    return arabicDigit(c) >= 0 || chineseDigit(c) >= 0 || magnitude(c) > 0;
  }

  /** 0 to 9 for a half-width or full-width digit, else -1. */
  public static int arabicDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** 0 to 9 for 零〇一二两三…九, else -1. */
  static int chineseDigit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /** 10 to 10⁸ for 十百千万亿, else 0. */
  static long magnitude(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  static boolean blurs(char c) {
    return BLUR.indexOf(c) >= 0;
  }

  static boolean is(CharSequence text, int i, String any) {
    return i < text.length() && any.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether the 百 or 千 at the offset belongs to what follows: 百分点, 千米, 千瓦. */
  static boolean opensUnit(CharSequence text, int i) {
    return (text.charAt(i) == '百' && is(text, i + 1, "分"))
        || (text.charAt(i) == '千' && is(text, i + 1, "米克瓦卡伏"));
  }
}
