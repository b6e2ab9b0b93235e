package casebook.convert.write;

import casebook.convert.report.Duplicate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Cases that tell the same: pairs whose shorter text stands for the greater part in the longer one,
 * by sketches of their shingles. Only cases that share shingles are compared; where a shingle
 * stands in very many, each case is compared with the next alone, so the work grows as n log n.
 */
final class Duplicates {
  private static final double SAME = 0.5;
  private static final int FEWEST_SHARED = 4;
  private static final int PHRASE = 24;

  private final List<String> slugs = new ArrayList<>();
  private final List<Sketch> sketches = new ArrayList<>();

  void add(String slug, Sketch sketch) {
    slugs.add(slug);
    sketches.add(sketch);
  }

  /** Pairs by slug, the first slug of a pair before the second. */
  List<Duplicate> find() {
    long[] pairs = pairs();
    List<Duplicate> out = new ArrayList<>();
    for (int from = 0, to; from < pairs.length; from = to) {
      to = from + 1;
      while (to < pairs.length && pairs[to] == pairs[from]) {
        to++;
      }
      int a = (int) (pairs[from] >> 32);
      int b = (int) pairs[from];
      double share = to - from < FEWEST_SHARED ? 0 : sketches.get(a).containment(sketches.get(b));
      if (share >= SAME) {
        out.add(Duplicate.of(slugs.get(a), slugs.get(b), share));
      }
    }
    out.sort(Comparator.comparing(Duplicate::first).thenComparing(Duplicate::second));
    return out;
  }

  /** Two cases for each shingle of their sketches that they share, sorted. */
  private long[] pairs() {
    long[] entries = entries();
    LongStream.Builder pairs = LongStream.builder();
    for (int from = 0, to; from < entries.length; from = to) {
      to = from + 1;
      while (to < entries.length && entries[to] >> 32 == entries[from] >> 32) {
        to++;
      }
      int reach = to - from <= PHRASE ? to - from : 1;
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
          pairs.add((entries[i] & 0xFFFFFFFFL) << 32 | (entries[j] & 0xFFFFFFFFL));
        }
      }
    }
    return pairs.build().sorted().toArray();
  }

  /** Hash and case, sorted. */
  private long[] entries() {
    long[] entries = new long[sketches.stream().mapToInt(s -> s.hashes().length).sum()];
    int at = 0;
    for (int i = 0; i < sketches.size(); i++) {
      for (int hash : sketches.get(i).hashes()) {
        entries[at++] = (long) hash << 32 | i;
      }
    }
    Arrays.sort(entries);
    return entries;
  }
}
