package casebook.site.search;

import java.util.Arrays;
import java.util.List;

/**
 * A case's whole text as numbers of its characters, and for each range of characters where those of
 * the range stand. So each range reads only its own, and the work does not grow with the number of
 * ranges.
 */
final class Starts {
  /** Title, key words and body, parted by 0. */
  private final short[] numbers;

  private final int keys;
  private final int body;

  /** Positions by range; those of range r end at {@code ends[r]}. */
  private final int[] ends;

  private final char[] near;

  /** Instead of {@link #near}, in a text too long for it. */
  private final int[] far;

  private Starts(short[] numbers, int keys, int body, int[] ends, boolean isLong) {
    this.numbers = numbers;
    this.keys = keys;
    this.body = body;
    this.ends = ends;
    int count = ends[ends.length - 1];
    this.near = new char[isLong ? 0 : count];
    this.far = new int[isLong ? count : 0];
  }

  /**
   * Reads a text.
   *
   * @param rangeOf range of each character by its number; that of 0 is not asked for
   * @param ranges how many there are
   */
  static Starts of(Folded text, Alphabet alphabet, short[] rangeOf, int ranges) {
    short[] title = alphabet.numbers(text.title());
    short[] keys = alphabet.numbers(text.keys());
    short[] body = alphabet.numbers(text.body());
    int keysAt = title.length + 1;
    int bodyAt = keysAt + keys.length + 1;
    short[] all = Arrays.copyOf(title, bodyAt + body.length);
    System.arraycopy(keys, 0, all, keysAt, keys.length);
    System.arraycopy(body, 0, all, bodyAt, body.length);
    int[] ends = new int[ranges];
    for (int i = 0; i < all.length; i++) {
      if (all[i] != 0) {
        ends[rangeOf[all[i]]]++;
      }
    }
    for (int range = 1; range < ranges; range++) {
      ends[range] += ends[range - 1];
    }
    Starts starts = new Starts(all, keysAt, bodyAt, ends, all.length > Character.MAX_VALUE);
    starts.fill(rangeOf);
    return starts;
  }

  private void fill(short[] rangeOf) {
    int[] next = new int[ends.length];
    System.arraycopy(ends, 0, next, 1, ends.length - 1);
    boolean isLong = isLong();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != 0) {
        int at = next[rangeOf[numbers[i]]]++;
        if (isLong) {
          far[at] = i;
        } else {
          near[at] = (char) i;
        }
      }
    }
  }

  private boolean isLong() {
    return numbers.length > Character.MAX_VALUE;
  }

  /** Told of every place where a gram of a range begins. */
  interface Reader {
    /**
     * A character and the two after it; 0 where the run has ended.
     *
     * @param place where it stands, of {@link Place}
     */
    void start(int one, int two, int three, int place);
  }

  /** Tells of the starts of a range. */
  void read(int range, Reader reader) {
    boolean isLong = isLong();
    int end = ends[range];
    int length = numbers.length;
    for (int i = range == 0 ? 0 : ends[range - 1]; i < end; i++) {
      int at = isLong ? far[i] : near[i];
      int two = at + 1 < length ? numbers[at + 1] : 0;
      int three = two != 0 && at + 2 < length ? numbers[at + 2] : 0;
      int place = at >= body ? Place.BODY : at >= keys ? Place.KEY : Place.TITLE;
      reader.start(numbers[at], two, three, place);
    }
  }

  /** Range of each character by its number. */
  static short[] rangesOf(List<ShardPlan.Range> ranges, int characters) {
    short[] rangeOf = new short[characters + 1];
    for (int i = 0; i < ranges.size(); i++) {
      Arrays.fill(rangeOf, ranges.get(i).first(), ranges.get(i).last() + 1, (short) i);
    }
    return rangeOf;
  }
}
