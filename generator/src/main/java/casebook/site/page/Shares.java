package casebook.site.page;

import java.util.List;
import java.util.function.ToIntFunction;

/** Things with their size as a share of the largest among them. */
final class Shares {
  private Shares() {}

  /**
   * A thing and its share.
   *
   * @param share 0 to 100, 100 for the largest
   */
  record Share<T>(T item, int share) {}

  /** In the order given. */
  static <T> List<Share<T>> of(List<T> items, ToIntFunction<T> size) {
    int largest = Math.max(1, items.stream().mapToInt(size).max().orElse(1));
    return items.stream()
        .map(i -> new Share<>(i, Math.round(100f * size.applyAsInt(i) / largest)))
        .toList();
  }
}
