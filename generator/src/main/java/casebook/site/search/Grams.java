package casebook.site.search;

import java.util.List;
import java.util.stream.IntStream;

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

  private final Starts[] texts;
  private final List<ShardPlan.Range> ranges;
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
   * @param texts by case; each is let go as soon as it is read: they are most of the memory
   * @throws IllegalArgumentException if there are more cases or characters than a number has room
   *     for: 131,072 and 32,767
   */
  Grams(Folded[] texts, Alphabet alphabet, List<ShardPlan.Range> ranges) {
    if (alphabet.size() >= 1 << CHARACTER_BITS || texts.length > 1 << CASE_BITS) {
      throw new IllegalArgumentException(
          "too much for one index: " + alphabet.size() + " characters, " + texts.length + " cases");
    }
    this.alphabet = alphabet;
    this.ranges = List.copyOf(ranges);
    this.texts = new Starts[texts.length];
    short[] rangeOf = Starts.rangesOf(ranges, alphabet.size());
    IntStream.range(0, texts.length)
        .parallel()
        .forEach(
            i -> {
              this.texts[i] = Starts.of(texts[i], alphabet, rangeOf, ranges.size());
              texts[i] = null;
            });
  }

  /** Reads all grams that begin with a character of a range. */
  void read(int range, Reader reader) {
    int starts = 0;
    for (int number = ranges.get(range).first(); number <= ranges.get(range).last(); number++) {
      starts += alphabet.frequency(number);
    }
    Range grams = new Range(starts * LONGEST);
    for (int i = 0; i < texts.length; i++) {
      grams.number = i;
      texts[i].read(range, grams);
    }
    grams.tell(reader);
  }

  /** Occurrences of the grams of a range, by case as they are added. */
  private final class Range implements Starts.Reader {
    private long[] found;
    private int size;
    private int number;

    Range(int capacity) {
      this.found = new long[capacity];
    }

    @Override
    public void start(int one, int two, int three, int place) {
      long tail = ((long) number << PLACE_BITS) | place;
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
      int[] cases = new int[texts.length];
      byte[] places = new byte[texts.length];
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
