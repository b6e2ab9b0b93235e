package casebook.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Horizontal bars from zero, one below the other, each under its label. Lengths are shares of the
 * width, so that the chart fits any screen and its letters keep their size.
 */
public final class BarChart {
  private static final int ROW = 46;
  private static final int BASELINE = 17;
  private static final int BAR_TOP = 25;
  private static final int BAR = 10;

  private BarChart() {}

  /**
   * A bar.
   *
   * @param value not negative
   * @param amount the value as people read it, with its unit
   */
  public record Bar(String label, String amount, BigDecimal value) {}

  /**
   * An SVG element.
   *
   * @param title short name of the chart, which a page may show as a tooltip
   * @param description what the chart shows, in words
   */
  public static String svg(String title, String description, List<Bar> bars) {
    BigDecimal largest =
        bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"chart\" width=\"100%\" height=\"")
        .append(bars.size() * ROW)
        .append(
            "\" role=\"img\" aria-labelledby=\"chart-title chart-text\">\n<title id=\"chart-title\">")
        .append(escaped(title))
        .append("</title>\n<desc id=\"chart-text\">")
        .append(escaped(description))
        .append("</desc>\n");
    int top = 0;
    for (Bar bar : bars) {
      svg.append(text("0", "start", top + BASELINE, "label", bar.label()))
          .append(text("100%", "end", top + BASELINE, "amount", bar.amount()))
          .append(rect("track", top + BAR_TOP, "100"))
          .append(rect("bar", top + BAR_TOP, share(bar.value(), largest)));
      top += ROW;
    }
    return svg.append("</svg>").toString();
  }

  private static String text(String x, String anchor, int y, String look, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%d\" text-anchor=\"%s\">%s</text>\n"
        .formatted(look, x, y, anchor, escaped(words));
  }

  private static String rect(String look, int y, String width) {
    return "<rect class=\"%s\" y=\"%d\" width=\"%s%%\" height=\"%d\" rx=\"2\"/>\n"
        .formatted(look, y, width, BAR);
  }

  /** In per cent, with two decimals. */
  private static String share(BigDecimal value, BigDecimal largest) {
    if (largest.signum() <= 0) {
      return "0";
    }
    return value
        .multiply(BigDecimal.valueOf(100))
        .divide(largest, 2, RoundingMode.HALF_UP)
        .max(BigDecimal.ZERO)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
