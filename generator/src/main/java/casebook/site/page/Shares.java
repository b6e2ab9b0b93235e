package casebook.site.page;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.ToIntFunction;

/** Things with their size as a share of the largest among them. */
final class Shares {
  private Shares() {}

  /**
   * A thing and its share.
   *
   * @param share 0 to 100, 100 for the largest; 0 throughout where all are alike, since bars of one
   *     length tell nothing
   */
  record Share<T>(T item, int share) {}

  /** In the order given. */
  static <T> List<Share<T>> of(List<T> items, ToIntFunction<T> size) {
    IntSummaryStatistics sizes = items.stream().mapToInt(size).summaryStatistics();
    int largest = sizes.getMin() == sizes.getMax() ? Integer.MAX_VALUE : sizes.getMax();
    return items.stream()
        .map(i -> new Share<>(i, Math.round(100f * size.applyAsInt(i) / largest)))
        .toList();
  }
}
