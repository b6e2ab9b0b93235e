package casebook.text;

import static casebook.text.Numerals.chineseDigit;
import static casebook.text.Numerals.is;
import static casebook.text.Numerals.magnitude;

import casebook.text.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code 三百二十}, {@code 两万八}, {@code 十余万}, {@code 九十八点五}, {@code 三四十}. */
final class ChineseReader {
  private final CharSequence text;
  private final int start;
  private int at;
  private boolean approximate;
  private boolean digits;

  /** What is complete in 亿 and 万. */
  private long total;

  /** What is complete below 万 of the part being read. */
  private long section;

  /** A digit that waits for its magnitude, or -1. */
  private int digit = -1;

  private long lastSmall = Long.MAX_VALUE;
  private long lastLarge = Long.MAX_VALUE;

  /** The magnitude that a last bare digit hangs on (两万八), or 0. */
  private long hook;

  ChineseReader(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  Optional<Numeral> read() {
    if (chineseDigit(text.charAt(start)) < 0 && magnitude(text.charAt(start)) == 0) {
      return Optional.empty();
    }
    if (isCode()) {
      while (at < text.length() && chineseDigit(text.charAt(at)) >= 0) {
        at++;
      }
      return Optional.of(new Numeral(start, at, BigDecimal.ZERO, 1, false, Form.CODE));
    }
    while (at < text.length() && step(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return Optional.empty();
    }
    long whole = total + section + tail();
    BigDecimal value = BigDecimal.valueOf(whole).add(decimals());
    if (at > start && at < text.length() && Numerals.blurs(text.charAt(at)) && lastMagnitude()) {
      approximate = true;
      at++;
    }
    boolean magnitude = !digits && text.charAt(start) != '十';
    Form form = magnitude ? Form.MAGNITUDE : Form.CHINESE;
    return Optional.of(new Numeral(start, at, Numerals.normal(value), 1, approximate, form));
  }

  /** Two or more digits in a row, unless they blur a magnitude as in 三四十. */
  private boolean isCode() {
    int end = start;
    while (end < text.length() && chineseDigit(text.charAt(end)) >= 0) {
      end++;
    }
    return end - start > 2 || (end - start == 2 && !neighbours(start));
  }

  private boolean neighbours(int i) {
    int first = chineseDigit(text.charAt(i));
    return i + 2 < text.length()
        && first > 0
        && chineseDigit(text.charAt(i + 1)) == first + 1
        && (magnitude(text.charAt(i + 2)) > 0 || counts(i));
  }

  /** 五六块, 三四个: a counter follows; 二三产业 and 一二楼 are names. */
  private boolean counts(int i) {
    return chineseDigit(text.charAt(i)) > 1 && is(text, i + 2, "个块名人户家");
  }

  private boolean step(char c) {
    int d = chineseDigit(c);
    if (d >= 0) {
      return digit(d);
    }
    if (Numerals.blurs(c)) {
      boolean inner =
          at > start && at + 1 < text.length() && magnitude(text.charAt(at + 1)) >= 10_000;
      approximate |= inner;
      return inner;
    }
    long m = magnitude(c);
    return m > 0 && !Numerals.opensUnit(text, at) && (m < 10_000 ? small(m) : large(m));
  }

  private boolean digit(int d) {
    digits = true;
    if (digit > 0) {
      approximate = true;
      return d == digit + 1;
    }
    hook = d == 0 ? 0 : hook;
    digit = d;
    return true;
  }

  private boolean small(long m) {
    if (m >= lastSmall || (digit <= 0 && at > start && !(m == 10 && digit < 0))) {
      return false;
    }
    section += Math.max(digit, 0) == 0 ? m : digit * m;
    lastSmall = m;
    return settled(m);
  }

  private boolean large(long m) {
    long before = section + Math.max(digit, 0);
    if (m >= lastLarge || (before == 0 && at > start && total == 0)) {
      return false;
    }
    if (m == 10_000) {
      if (before == 0 && at > start) {
        return false;
      }
      total += Math.max(before, 1) * m;
    } else {
      total = Math.max(total + before, 1) * m;
    }
    section = 0;
    lastSmall = Long.MAX_VALUE;
    lastLarge = m == 10_000 && nextIsLarge() ? Long.MAX_VALUE : m;
    return settled(m);
  }

  /** 万亿 is one magnitude. */
  private boolean nextIsLarge() {
    return is(text, at + 1, "亿");
  }

  private boolean settled(long m) {
    digit = -1;
    hook = m;
    return true;
  }

  private long tail() {
    if (digit <= 0) {
      return 0;
    }
    return hook > 10 ? digit * hook / 10 : digit;
  }

  private boolean lastMagnitude() {
    return magnitude(text.charAt(at - 1)) > 0;
  }

  /** The part after 点, if digits follow and no magnitude after them (八点三十 is a time). */
  private BigDecimal decimals() {
    int end = at + 1;
    StringBuilder fraction = new StringBuilder("0.");
    while (is(text, at, "点") && end < text.length() && chineseDigit(text.charAt(end)) >= 0) {
      fraction.append(chineseDigit(text.charAt(end++)));
    }
    if (end == at + 1
        || (!digits && section == 0)
        || magnitude(end < text.length() ? text.charAt(end) : ' ') == 10) {
      return BigDecimal.ZERO;
    }
    at = end;
    return new BigDecimal(fraction.toString());
  }
}
