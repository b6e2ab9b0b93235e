package casebook.figures;

import casebook.text.Numeral;
import java.math.BigDecimal;

/**
 * A number with its unit, as read before anything is known of its context.
 *
 * @param start offset of its first character, 近 and 超过 included
 * @param number offset of the bare number
 * @param unitEnd offset after the unit
 * @param end offset after its last character, 以上 and 左右 included
 * @param unit as stated, magnitudes resolved
 * @param bounded whether 以上, 以下 or 以内 follows
 * @param carried whether the unit stands behind a later number: the 1.2 of 1.2、1.8亿元
 * @param noun the noun that the unit was taken from (1.6万从业人员), or empty
 */
record Quantity(
    int start,
    int number,
    int unitEnd,
    int end,
    BigDecimal value,
    String unit,
    Numeral.Form form,
    boolean approximate,
    boolean bounded,
    boolean carried,
    String noun) {

  boolean isShare() {
    return unit.equals("%") || unit.equals("‰");
  }

  /** Whether it says how things stand to each other, not how many there are. */
  boolean isRelative() {
    return isShare() || unit.endsWith("百分点") || unit.endsWith("基点") || unit.equals("倍");
  }

  boolean isMoney() {
    return unit.endsWith("元");
  }

  boolean isPeople() {
    return unit.equals("人") || unit.equals("名") || unit.equals("位");
  }
}
