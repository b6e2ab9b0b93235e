package casebook.site.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts things and tells them in the order of their number. */
final class Tally<K> {
  private final Map<K, Integer> counts = new HashMap<>();

  void add(K key) {
    counts.merge(key, 1, Integer::sum);
  }

  int of(K key) {
    return counts.getOrDefault(key, 0);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Most first; equals by {@code name}, which tells any two apart. */
  List<K> mostFirst(Function<K, String> name) {
    return counts.keySet().stream()
        .sorted(Comparator.<K>comparingInt(k -> -of(k)).thenComparing(name))
        .toList();
  }
}
