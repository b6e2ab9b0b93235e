package casebook.text;

import static casebook.text.Numerals.arabicDigit;
import static casebook.text.Numerals.is;
import static casebook.text.Numerals.magnitude;

import casebook.text.Numeral.Form;
import java.math.BigDecimal;

/** Reads {@code 4500}, {@code 1,234.5}, {@code 240余万}, {@code 4万8千}, {@code 1亿2000万}. */
final class ArabicReader {
  /** A longer run of digits counts nothing. */
  private static final int LONGEST = 30;

  private final CharSequence text;
  private final int start;
  private int at;
  private boolean approximate;
  private boolean code;

  ArabicReader(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  Numeral read() {
    BigDecimal value = mantissa();
    long size = magnitudes(Long.MAX_VALUE);
    long magnitude = size;
    value = value.multiply(BigDecimal.valueOf(size));
    while (size > 10 && at < text.length() && arabicDigit(text.charAt(at)) >= 0) {
      int mark = at;
      BigDecimal more = mantissa();
      long smaller = magnitudes(size);
      if (smaller == 1 || more.multiply(BigDecimal.valueOf(smaller)).longValue() >= size) {
        at = mark;
        break;
      }
      value = value.add(more.multiply(BigDecimal.valueOf(smaller)));
      size = smaller;
    }
    int blur = is(text, at, " ") ? at + 1 : at;
    if (blur < text.length() && Numerals.blurs(text.charAt(blur)) && !is(text, blur + 1, "年月日")) {
      approximate = true;
      at = blur + 1;
    }
    return new Numeral(
        start, at, Numerals.normal(value), magnitude, approximate, code ? Form.CODE : Form.ARABIC);
  }

  private BigDecimal mantissa() {
    StringBuilder digits = new StringBuilder();
    digits(digits);
    if (digits.length() <= 3) {
      while (is(text, at, ",，") && group(at + 1)) {
        at++;
        digits(digits);
      }
    }
    if (is(text, at, ".．") && at + 1 < text.length() && arabicDigit(text.charAt(at + 1)) >= 0) {
      at++;
      digits.append('.');
      digits(digits);
    }
    code |= digits.length() > LONGEST;
    return code ? BigDecimal.ZERO : new BigDecimal(digits.toString());
  }

  private void digits(StringBuilder digits) {
    while (at < text.length() && arabicDigit(text.charAt(at)) >= 0) {
      digits.append((char) ('0' + arabicDigit(text.charAt(at++))));
    }
  }

  /** Exactly three digits, as in a thousands group. */
  private boolean group(int from) {
    for (int i = from; i < from + 3; i++) {
      if (i >= text.length() || arabicDigit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return from + 3 >= text.length() || arabicDigit(text.charAt(from + 3)) < 0;
  }

  /**
   * The product of the magnitudes that follow, 1 for none: 万, 百万, 万亿; a blur before them (240余万) is
   * taken in.
   */
  private long magnitudes(long below) {
    int i = at;
    if (is(text, i, " ")
        && i + 1 < text.length()
        && (magnitude(text.charAt(i + 1)) >= 10_000 || Numerals.blurs(text.charAt(i + 1)))) {
      i++;
    }
    boolean blur = i < text.length() && Numerals.blurs(text.charAt(i));
    if (blur) {
      i++;
    }
    long size = 1;
    while (i < text.length() && size <= 10_000) {
      long m = magnitude(text.charAt(i));
      if (m < 10 || (m == 10 && size == 1) || Numerals.opensUnit(text, i) || m * size >= below) {
        break;
      }
      if (size > 1 && m <= size && !(size == 10_000 && m == 100_000_000)) {
        break;
      }
      size *= m;
      i++;
    }
    if (size > 1) {
      approximate |= blur;
      at = i;
    }
    return size;
  }
}
