package casebook.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Quantities as people read them: 490000000 is {@code 4.9亿}, in English {@code 490 million}. A
 * large unit is used only where it keeps every digit in at most two decimals; else digits are
 * grouped in threes (GB/T 15835 allows both).
 */
public final class Amounts {
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Amounts() {}

  public static String of(BigDecimal value, Language language) {
    return language == Language.CHINESE
        ? scaled(value, YI, "亿", scaled(value, WAN, "万", grouped(value)))
        : scaled(value, BILLION, " billion", scaled(value, MILLION, " million", grouped(value)));
  }

  /** Every digit, grouped in threes: {@code 10,390}. Years and ids do not belong here. */
  public static String grouped(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    int first = value.signum() < 0 ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  public static String grouped(int value) {
    return grouped(BigDecimal.valueOf(value));
  }

  private static String scaled(BigDecimal value, BigDecimal unit, String name, String otherwise) {
    if (value.abs().compareTo(unit) < 0) {
      return otherwise;
    }
    BigDecimal share = value.divide(unit, 20, RoundingMode.HALF_UP).stripTrailingZeros();
    return share.scale() > 2 ? otherwise : grouped(share) + name;
  }
}
