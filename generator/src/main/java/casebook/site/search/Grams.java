package casebook.site.search;

import java.util.List;
import java.util.function.Function;

/**
 * The grams of all cases: every one, two and three characters of a run. They are made for a range
 * of first characters at a time, each occurrence as one number of gram, case and place, so that
 * memory stays small at any size and ranges can be made at once.
 */
final class Grams {
  /** Characters in the longest gram. */
  static final int LONGEST = 3;

  private static final int CHARACTER_BITS = 15;
  private static final int CASE_BITS = 17;
  private static final int PLACE_BITS = 2;
  private static final int TAIL_BITS = CASE_BITS + PLACE_BITS;

  /** By case, as numbers of their characters. */
  private final short[][] titles;

  private final short[][] keys;
  private final short[][] bodies;
  private final Alphabet alphabet;

  /** Told each gram in order, with what says it. */
  interface Reader {
    /**
     * The next gram.
     *
     * @param cases numbers of the cases, ascending; the first {@code count} count
     * @param places of the cases
     */
    void gram(String gram, int[] cases, byte[] places, int count);
  }

  /**
   * The grams of texts.
   *
   * @throws IllegalArgumentException if there are more cases or characters than a number has room
   *     for: 131,072 and 32,767
   */
  Grams(List<Folded> texts, Alphabet alphabet) {
    if (alphabet.size() >= 1 << CHARACTER_BITS || texts.size() > 1 << CASE_BITS) {
      throw new IllegalArgumentException(
          "too much for one index: " + alphabet.size() + " characters, " + texts.size() + " cases");
    }
    this.alphabet = alphabet;
    this.titles = numbered(texts, Folded::title);
    this.keys = numbered(texts, Folded::keys);
    this.bodies = numbered(texts, Folded::body);
  }

  private short[][] numbered(List<Folded> texts, Function<Folded, String> part) {
    return texts.parallelStream()
        .map(text -> alphabet.numbers(part.apply(text)))
        .toArray(short[][]::new);
  }

  /** Reads all grams that begin with a character numbered {@code first} to {@code last}. */
  void read(int first, int last, Reader reader) {
    int starts = 0;
    for (int number = first; number <= last; number++) {
      starts += alphabet.frequency(number);
    }
    Range range = new Range(first, last, starts * LONGEST);
    for (int i = 0; i < titles.length; i++) {
      range.add(bodies[i], i, Place.BODY);
      range.add(keys[i], i, Place.KEY);
      range.add(titles[i], i, Place.TITLE);
    }
    range.tell(reader);
  }

  /** Occurrences of the grams of a range, by case as they are added. */
  private final class Range {
    private final int first;
    private final int last;
    private long[] found;
    private int size;

    Range(int first, int last, int capacity) {
      this.first = first;
      this.last = last;
      this.found = new long[capacity];
    }

    /** The innermost loop of the whole build, so it keeps its numbers at hand. */
    void add(short[] text, int number, int place) {
      int low = first;
      int high = last;
      long tail = ((long) number << PLACE_BITS) | place;
      int length = text.length;
      for (int i = 0; i < length; i++) {
        int one = text[i];
        if (one >= low && one <= high) {
          int two = i + 1 < length ? text[i + 1] : 0;
          int three = two != 0 && i + 2 < length ? text[i + 2] : 0;
          put(one, two, three, tail);
        }
      }
    }

    private void put(int one, int two, int three, long tail) {
      long gram = (long) one << (2 * CHARACTER_BITS);
      found[size++] = (gram << TAIL_BITS) | tail;
      if (two != 0) {
        gram |= (long) two << CHARACTER_BITS;
        found[size++] = (gram << TAIL_BITS) | tail;
        if (three != 0) {
          found[size++] = ((gram | three) << TAIL_BITS) | tail;
        }
      }
    }

    /**
     * Sorts by gram, a character at a time from the last (radix sort): as many steps as there are
     * occurrences, and those of a gram stay in the order of their cases.
     */
    private void sort() {
      long[] other = new long[size];
      for (int position = 0; position < LONGEST; position++) {
        int shift = TAIL_BITS + position * CHARACTER_BITS;
        int[] starts = new int[alphabet.size() + 2];
        long[] from = found;
        int count = size;
        for (int i = 0; i < count; i++) {
          starts[character(from[i], shift) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
          starts[i] += starts[i - 1];
        }
        for (int i = 0; i < count; i++) {
          other[starts[character(from[i], shift)]++] = from[i];
        }
        found = other;
        other = from;
      }
    }

    void tell(Reader reader) {
      sort();
      int[] cases = new int[titles.length];
      byte[] places = new byte[titles.length];
      int at = 0;
      while (at < size) {
        long gram = found[at] >>> TAIL_BITS;
        int count = 0;
        while (at < size && found[at] >>> TAIL_BITS == gram) {
          int number = number(found[at]);
          int times = 0;
          int place = Place.BODY;
          for (;
              at < size && found[at] >>> TAIL_BITS == gram && number(found[at]) == number;
              at++) {
            place = Math.max(place, place(found[at]));
            times++;
          }
          cases[count] = number;
          places[count++] =
              (byte) (place == Place.BODY && times >= Place.MANY ? Place.OFTEN : place);
        }
        reader.gram(text(gram), cases, places, count);
      }
    }

    private static int character(long occurrence, int shift) {
      return (int) (occurrence >>> shift) & ((1 << CHARACTER_BITS) - 1);
    }

    private static int number(long occurrence) {
      return (int) (occurrence >>> PLACE_BITS) & ((1 << CASE_BITS) - 1);
    }

    private static int place(long occurrence) {
      return (int) occurrence & ((1 << PLACE_BITS) - 1);
    }
  }

  private String text(long gram) {
    StringBuilder text = new StringBuilder(LONGEST);
    for (int i = LONGEST - 1; i >= 0; i--) {
      int number = (int) (gram >>> (i * CHARACTER_BITS)) & ((1 << CHARACTER_BITS) - 1);
      if (number > 0) {
        text.append(alphabet.character(number));
      }
    }
    return text.toString();
  }
}
