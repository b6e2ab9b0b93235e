package casebook.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

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
    BigDecimal plain = value.stripTrailingZeros();
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(0, plain.scale()));
    return format.format(plain);
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
