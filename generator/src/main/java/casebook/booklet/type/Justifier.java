package casebook.booklet.type;

import casebook.booklet.type.LineBreaker.Line;
import java.util.Arrays;

/**
 * Fits a line to its measure. Too long, it gives up what its marks and mixed gaps can give, each by
 * the same share; too short, its mixed gaps grow to three eighths of an em, then everything spreads
 * evenly (CLREQ 3.2.5 and 3.3).
 */
final class Justifier {
  private final Spacing text;
  private final LineBreaker breaker;
  private final boolean justified;

  Justifier(Spacing text, LineBreaker breaker, boolean justified) {
    this.text = text;
    this.breaker = breaker;
    this.justified = justified;
  }

  /**
   * The shift after each glyph of a line, in dots, the last glyph's included: a closing mark gives
   * up its blank half when it would stand out of the measure.
   */
  double[] kerns(Line line) {
    int from = line.start();
    int last = line.end() - 1;
    double[] kerns = Arrays.copyOfRange(text.natural, from, line.end());
    kerns[last - from] = 0;
    double room = breaker.available(line) - breaker.natural(line);
    if (room < 0) {
      double hang = Math.min(-room, breaker.hanging(line));
      kerns[last - from] = -hang;
      double part = part(room + hang, breaker.shrinkable(line));
      for (int i = from; i < last; i++) {
        kerns[i - from] += part * text.shrink[i];
      }
    } else if (justified && !line.last()) {
      double eased = Math.min(room, breaker.stretchable(line));
      double part = part(eased, breaker.stretchable(line));
      double spread = breaker.spreading(line) == 0 ? 0 : (room - eased) / breaker.spreading(line);
      for (int i = from; i < last; i++) {
        kerns[i - from] += part * text.stretch[i] + (text.spreads[i] ? spread : 0);
      }
    }
    return kerns;
  }

  /** The share of what can give that an amount asks for, at most all of it. */
  private static double part(double amount, double give) {
    return give == 0 ? 0 : Math.max(-1, Math.min(1, amount / give));
  }
}
