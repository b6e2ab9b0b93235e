package casebook.gazetteer;

import casebook.gazetteer.Lexicon.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which names begin at a place of a text: a trie kept as one sorted list, whose nodes are
 * ranges of it. Immutable.
 */
final class NameTree {
  private static final int CHARACTERS = 1 << 16;

  private final Name[] names;
  private final String[] texts;

  /** Names that begin with character c stand from first[c] to first[c + 1]. */
  private final int[] first = new int[CHARACTERS + 1];

  NameTree(List<Name> unsorted) {
    names = unsorted.stream().sorted(Comparator.comparing(Name::text)).toArray(Name[]::new);
    texts = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      texts[i] = names[i].text();
      first[texts[i].charAt(0) + 1]++;
    }
    for (int c = 0; c < CHARACTERS; c++) {
      first[c + 1] += first[c];
    }
  }

  boolean beginsAny(char c) {
    return first[c] < first[c + 1];
  }

  /** The names that the text holds right at that place, the longest first. */
  List<Name> at(CharSequence text, int start) {
    int low = first[text.charAt(start)];
    int high = first[text.charAt(start) + 1];
    List<Name> found = List.of();
    for (int depth = 1; low < high; depth++) {
      if (texts[low].length() == depth) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(0, names[low]);
        low++;
      }
      if (start + depth >= text.length()) {
        break;
      }
      char next = text.charAt(start + depth);
      low = lowest(low, high, depth, next);
      high = lowest(low, high, depth, (char) (next + 1));
    }
    return found;
  }

  /** First of the range whose character at that depth is not below {@code c}. */
  private int lowest(int low, int high, int depth, char c) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (texts[middle].charAt(depth) < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
