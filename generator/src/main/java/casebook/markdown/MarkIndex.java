package casebook.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Marks sorted by phrase, so that one scan of a text finds all that begin at each of its
 * characters. Immutable: an index of every place, theme and title is built once for all cases.
 * Phrases of a single character are left out; they would be found within any word.
 */
public final class MarkIndex {
  /** No marks. */
  public static final MarkIndex EMPTY = of(List.of());

  private static final int KEY = 2;

  private final String[] phrases;
  private final List<List<Mark>> marks;
  private final Map<Integer, Range> byKey = new HashMap<>();

  /** Phrases with the same first two characters: from the one number to before the other. */
  private record Range(int from, int to) {}

  private MarkIndex(Map<String, List<Mark>> byPhrase) {
    this.phrases = byPhrase.keySet().toArray(new String[0]);
    this.marks = byPhrase.values().stream().map(List::copyOf).toList();
    for (int from = 0, to; from < phrases.length; from = to) {
      int key = key(phrases[from], 0);
      for (to = from + 1; to < phrases.length && key(phrases[to], 0) == key; ) {
        to++;
      }
      byKey.put(key, new Range(from, to));
    }
  }

  /** An index of marks; of marks with the same phrase the order is kept. */
  public static MarkIndex of(Collection<Mark> marks) {
    Map<String, List<Mark>> byPhrase = new TreeMap<>();
    for (Mark mark : marks) {
      if (mark.phrase().length() >= KEY) {
        byPhrase.computeIfAbsent(mark.phrase(), p -> new ArrayList<>(1)).add(mark);
      }
    }
    return new MarkIndex(byPhrase);
  }

  boolean isEmpty() {
    return phrases.length == 0;
  }

  int size() {
    return phrases.length;
  }

  String phrase(int number) {
    return phrases[number];
  }

  List<Mark> marks(int number) {
    return marks.get(number);
  }

  /** Numbers of the phrases that begin at a character of a text, shortest first. */
  List<Integer> at(CharSequence text, int start) {
    Range range = start + KEY <= text.length() ? byKey.get(key(text, start)) : null;
    if (range == null) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(2);
    int low = range.from();
    int high = range.to();
    for (int depth = KEY; low < high; depth++) {
      if (phrases[low].length() == depth) {
        found.add(low++);
      }
      if (start + depth == text.length()) {
        break;
      }
      char c = text.charAt(start + depth);
      low = firstAtLeast(low, high, depth, c);
      high = firstAtLeast(low, high, depth, (char) (c + 1));
    }
    return found;
  }

  private static int key(CharSequence text, int start) {
    return text.charAt(start) << 16 | text.charAt(start + 1);
  }

  /**
   * First of some phrases, the same up to {@code depth}, whose next character is {@code c} or more.
   */
  private int firstAtLeast(int low, int high, int depth, char c) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (phrases[middle].charAt(depth) < c) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
