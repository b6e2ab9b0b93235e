package casebook.site.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts the alphabet into ranges of about the same number of grams, each made at once. */
final class ShardPlan {
  /** Starts of grams in a range; a range of this many takes some 30 MB while it is sorted. */
  private static final int MOST = 600_000;

  /** So that a small site is made on all cores too. */
  private static final int FEWEST_RANGES = 8;

  private ShardPlan() {}

  /** Characters by number, both ends included. */
  record Range(int first, int last) {}

  static List<Range> of(Alphabet alphabet) {
    long all = 0;
    for (int number = 1; number <= alphabet.size(); number++) {
      all += alphabet.frequency(number);
    }
    long most = Math.max(1, Math.min(MOST, all / FEWEST_RANGES));
    List<Range> ranges = new ArrayList<>();
    int first = 1;
    long size = 0;
    for (int number = 1; number <= alphabet.size(); number++) {
      size += alphabet.frequency(number);
      if (size >= most || number == alphabet.size()) {
        ranges.add(new Range(first, number));
        first = number + 1;
        size = 0;
      }
    }
    return ranges;
  }
}
