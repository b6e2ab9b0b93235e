package casebook.text;

import java.math.BigDecimal;

/**
 * A number as running text writes it: {@code 4.9亿}, {@code 240余万}, {@code 两百}.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param value what it amounts to; of {@code 十几} the known part, 10
 * @param magnitude what an Arabic number is multiplied by, 10000 in 4.9万; 1 if nothing or Chinese
 * @param approximate whether 余, 多, 几, 来 or two neighbouring digits (三四十) blur it
 * @param form how it is written
 */
public record Numeral(
    int start, int end, BigDecimal value, long magnitude, boolean approximate, Form form) {
  /** How a number is written. */
  public enum Form {
    /** Digits, half or full width, perhaps with 万 or 亿. */
    ARABIC,
    /** 三百二十, 两万八, 九十八点五. */
    CHINESE,
    /** A bare 百, 千, 万 or 亿, of which only the size is known: 万余, 近千, 百亿. */
    MAGNITUDE,
    /** Digits in a row that count nothing: 二〇二三, or over thirty Arabic ones. The value is 0. */
    CODE
  }
}
