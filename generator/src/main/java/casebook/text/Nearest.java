package casebook.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The known name that somebody may have meant: within a third of the name's length in edits
 * (insertion, deletion, replacement), at least one and at most three. Of several as near, the first
 * in order.
 *
 * <p>Names within <i>d</i> edits share at least one of <i>d</i> + 1 equal parts (Li et al.,
 * "Pass-Join", VLDB 2011), so a lookup compares only names that share a part, not all of them.
 */
public final class Nearest {
  private static final int FARTHEST = 3;

  private final Map<Part, List<String>> byPart = new HashMap<>();
  private final int longest;

  /** Part {@code index} of {@code of} parts of a name of this length. */
  private record Part(int length, int index, int of, String text) {}

  private Nearest(Collection<String> names) {
    int max = 0;
    for (String name : new TreeSet<>(names)) {
      max = Math.max(max, name.length());
      for (int reach = 1; reach <= FARTHEST; reach++) {
        addParts(name, reach + 1);
      }
    }
    longest = max;
  }

  /** To look up many; building costs a few entries a name. */
  public static Nearest among(Collection<String> names) {
    return new Nearest(names);
  }

  /** To look up one among few. */
  public static Optional<String> to(String name, Collection<String> names) {
    return nearest(name, reach(name), new TreeSet<>(names));
  }

  public Optional<String> to(String name) {
    int reach = reach(name);
    TreeSet<String> candidates = new TreeSet<>();
    int from = Math.max(0, name.length() - reach);
    for (int length = from; length <= Math.min(longest, name.length() + reach); length++) {
      for (int index = 0; index <= reach; index++) {
        addCandidates(name, length, index, reach, candidates);
      }
    }
    return nearest(name, reach, candidates);
  }

  private void addParts(String name, int parts) {
    for (int index = 0; index < parts; index++) {
      int start = start(name.length(), index, parts);
      String text = name.substring(start, start(name.length(), index + 1, parts));
      byPart
          .computeIfAbsent(new Part(name.length(), index, parts, text), p -> new ArrayList<>())
          .add(name);
    }
  }

  private void addCandidates(
      String name, int length, int index, int reach, Collection<String> candidates) {
    int start = start(length, index, reach + 1);
    int size = start(length, index + 1, reach + 1) - start;
    int last = Math.min(name.length() - size, start + reach);
    for (int at = Math.max(0, start - reach); at <= last; at++) {
      Part part = new Part(length, index, reach + 1, name.substring(at, at + size));
      candidates.addAll(byPart.getOrDefault(part, List.of()));
    }
  }

  private static int start(int length, int index, int parts) {
    return length * index / parts;
  }

  private static int reach(String name) {
    return Math.max(1, Math.min(FARTHEST, name.length() / 3));
  }

  private static Optional<String> nearest(String name, int reach, Iterable<String> sorted) {
    Optional<String> best = Optional.empty();
    int least = reach + 1;
    for (String candidate : sorted) {
      int distance = distance(name, candidate, least - 1);
      if (distance < least) {
        least = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /**
   * Levenshtein distance, counted no further than {@code most}: beyond it the answer is {@code most
   * + 1}.
   */
  static int distance(String a, String b, int most) {
    if (most < 0 || Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      int least = i;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return Math.min(row[b.length()], most + 1);
  }
}
