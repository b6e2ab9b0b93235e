package casebook.figures;

import casebook.text.Numerals;
import casebook.text.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A figure as a number to reckon with. */
record Amount(double value, boolean exact, String family) {
  static Amount of(Figure figure) {
    String unit = figure.measure().unit();
    double factor = Units.named(unit).map(u -> u.factor().doubleValue()).orElse(1.0);
    double value = figure.measure().value().doubleValue() * factor;
    return new Amount(value, !figure.measure().approximate(), Units.family(unit));
  }

  boolean comparesWith(Amount other) {
    return family.equals(other.family());
  }

  /** For messages: at most two places, no needless zeros. */
  static String print(double value) {
    BigDecimal rounded = new BigDecimal(value, MathContext.DECIMAL32);
    return Numerals.plain(rounded.setScale(2, RoundingMode.HALF_UP));
  }

  /** {@code 390家}, as the text would say it. */
  static String print(Figure figure) {
    return Numerals.print(figure.measure().value()) + figure.measure().unit();
  }
}
