package casebook.booklet.book;

import java.util.List;

/**
 * Values of one kind as bars.
 *
 * @param title what is compared
 * @param bars in the order they are drawn
 */
public record Chart(String title, List<Bar> bars) {
  public Chart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param value with unit, as printed
   * @param percent length against the longest, 0 to 100
   */
  public record Bar(String label, String value, int percent) {}
}
