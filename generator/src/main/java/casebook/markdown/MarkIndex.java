package casebook.markdown;

import java.util.ArrayList;
import java.util.Collection;
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

  /**
   * A hash table of the phrases' first two characters, open, at most half full, without boxes: each
   * character of each text is looked up here. For a key, the first phrase that has it, and the one
   * after the last. A slot without a key holds 0, which no phrase has.
   */
  private final int[] keys;

  /**
   * Which characters a phrase may begin with, by their low bits: a character in a few begins one,
   * and only those are looked up.
   */
  private final long[] begins;

  private final int[] from;
  private final int[] to;

  private MarkIndex(Map<String, List<Mark>> byPhrase) {
    this.phrases = byPhrase.keySet().toArray(new String[0]);
    this.marks = byPhrase.values().stream().map(List::copyOf).toList();
    int size = Math.max(4, Integer.highestOneBit(phrases.length) * 4);
    this.begins = new long[size / 4];
    this.keys = new int[size];
    this.from = new int[size];
    this.to = new int[size];
    for (int first = 0, next; first < phrases.length; first = next) {
      int key = key(phrases[first]);
      for (next = first + 1; next < phrases.length && key(phrases[next]) == key; ) {
        next++;
      }
      begins[word(phrases[first].charAt(0))] |= 1L << phrases[first].charAt(0);
      int slot = slot(key);
      keys[slot] = key;
      from[slot] = first;
      to[slot] = next;
    }
  }

  private int word(char c) {
    return (c >>> 6) & (begins.length - 1);
  }

  /** The first character, at {@code from} or later, that a phrase may begin with, or the end. */
  int next(char[] text, int from) {
    int at = from;
    while (at < text.length && (begins[word(text[at])] >>> text[at] & 1) == 0) {
      at++;
    }
    return at;
  }

  /** Where a key stands in the table, or an empty slot where it would. */
  private int slot(int key) {
    int slot = ((key * 0x9E3779B9) >>> 8) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
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

  String phrase(int number) {
    return phrases[number];
  }

  List<Mark> marks(int number) {
    return marks.get(number);
  }

  /** Numbers of the phrases that begin at a character of a text, shortest first. */
  List<Integer> at(char[] text, int start) {
    if (start + KEY > text.length) {
      return List.of();
    }
    int slot = slot(text[start] << 16 | text[start + 1]);
    if (keys[slot] == 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(2);
    int low = from[slot];
    int high = to[slot];
    for (int depth = KEY; low < high; depth++) {
      if (phrases[low].length() == depth) {
        found.add(low++);
      }
      if (start + depth == text.length) {
        break;
      }
      char c = text[start + depth];
      low = firstAtLeast(low, high, depth, c);
      high = firstAtLeast(low, high, depth, (char) (c + 1));
    }
    return found;
  }

  private static int key(String phrase) {
    return phrase.charAt(0) << 16 | phrase.charAt(1);
  }

  /**
   * First of some phrases, the same up to {@code depth}, whose next character is {@code c} or more.
   */
  private int firstAtLeast(int low, int high, int depth, char c) {
    int first = low;
    int beyond = high;
    while (first < beyond) {
      int middle = (first + beyond) >>> 1;
      if (phrases[middle].charAt(depth) < c) {
        first = middle + 1;
      } else {
        beyond = middle;
      }
    }
    return first;
  }
}
