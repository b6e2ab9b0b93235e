package casebook.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity that a case reports, with the words that state it.
 *
 * @param label what is counted, a noun phrase
 * @param value in the base unit: 4.9亿元 is 490000000; kept without trailing zeros, so that equal
 *     values are equal
 * @param unit base unit: 元 个 家 人 人次 户 件 % …
 * @param approximate whether the source says 余, 近, 约, 多 or 超过
 * @param indicator id of the canonical indicator, where one is known
 * @param quote the shortest span of the source that states it, letter for letter
 */
public record Measure(
    String label,
    BigDecimal value,
    String unit,
    boolean approximate,
    Optional<String> indicator,
    String quote) {
  public Measure {
    if (Math.abs((long) value.precision() - value.scale()) > 40) {
      throw new IllegalArgumentException("not a figure that a case reports: " + value);
    }
    BigDecimal plain = value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
    indicator = indicator.filter(text -> !text.isBlank());
  }

  /** How its words blur it, where they do. */
  public Optional<Hedge> hedge() {
    return approximate ? Optional.of(Hedge.of(quote)) : Optional.empty();
  }
}
