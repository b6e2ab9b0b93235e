package casebook.booklet.book;

import casebook.model.Measure;
import casebook.text.Messages;
import java.math.BigDecimal;
import java.util.List;

/**
 * Quantities as a reader of Chinese expects them, after GB/T 15835: {@code 4.9亿元}, {@code 98.5%}. A
 * scale is used only where no digit gets lost and at most two decimals remain.
 */
final class Amounts {
  private record Scale(BigDecimal size, String name) {}

  private static final List<Scale> SCALES =
      List.of(
          new Scale(BigDecimal.valueOf(100_000_000), "亿"),
          new Scale(BigDecimal.valueOf(10_000), "万"));

  private Amounts() {}

  /** {@code 超1.4万人}. */
  static String of(Measure measure, Messages words) {
    String hedge = measure.hedge().map(h -> words.text(h.message())).orElse("");
    return hedge + number(measure.value()) + measure.unit();
  }

  /** {@code 14000} is {@code 1.4万}; {@code 8803} stays. */
  static String number(BigDecimal value) {
    for (Scale scale : SCALES) {
      if (value.abs().compareTo(scale.size()) >= 0) {
        BigDecimal scaled = value.divide(scale.size()).stripTrailingZeros();
        if (scaled.scale() <= 2) {
          return scaled.toPlainString() + scale.name();
        }
      }
    }
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }
}
