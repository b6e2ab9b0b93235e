package casebook.convert.write;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a text is like, in a few numbers: the smallest hashes of its shingles (bottom-k sketch,
 * Broder 1997). Two sketches tell how much the texts share, without the texts.
 */
final class Sketch {
  static final int SIZE = 64;

  /** Han characters, letters and digits in a shingle. */
  private static final int SHINGLE = 8;

  private final int[] hashes;
  private final int shingles;

  /**
   * @param hashes distinct, ascending, at most {@link #SIZE}
   * @param shingles how many the text has
   */
  private Sketch(int[] hashes, int shingles) {
    this.hashes = hashes;
    this.shingles = shingles;
  }

  static Sketch of(String text) {
    int[] letters = letters(text);
    int count = Math.max(0, letters.length - SHINGLE + 1);
    int[] low = new int[count];
    int kept = 0;
    int bound = bound(count);
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = 0; j < SHINGLE; j++) {
        hash = hash * 0x100000001B3L + letters[i + j];
      }
      int mixed = (int) (mix(hash) >>> 33);
      if (mixed <= bound) {
        low[kept++] = mixed;
      }
    }
    int[] distinct = Arrays.stream(low, 0, kept).sorted().distinct().toArray();
    return new Sketch(Arrays.copyOf(distinct, Math.min(SIZE, distinct.length)), count);
  }

  /**
   * Below it the smallest hashes of a text surely lie, and few others; no bound for short texts.
   */
  private static int bound(int count) {
    int enough = 4 * SIZE;
    return count <= enough ? Integer.MAX_VALUE : (int) ((long) Integer.MAX_VALUE * enough / count);
  }

  private static int[] letters(String text) {
    int[] letters = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        letters[count++] = c;
      }
    }
    return Arrays.copyOf(letters, count);
  }

  /** Finalizer of SplitMix64: near inputs get far outputs. */
  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /** Its first hashes alone, for a line of text. */
  Sketch first(int count) {
    return new Sketch(Arrays.copyOf(hashes, Math.min(count, hashes.length)), shingles);
  }

  int[] hashes() {
    return hashes.clone();
  }

  /** Estimated share of shingles that both texts have, of all that either has: 0 to 1. */
  double likeness(Sketch other) {
    int size = Math.max(hashes.length, other.hashes.length);
    int both = 0;
    int seen = 0;
    for (int i = 0, j = 0; seen < size && i < hashes.length && j < other.hashes.length; seen++) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return size == 0 ? 0 : (double) both / size;
  }

  /** Estimated share of the shorter text's shingles that stand in the other: 0 to 1. */
  double containment(Sketch other) {
    double likeness = likeness(other);
    double shared = likeness / (1 + likeness) * (shingles + other.shingles);
    int shorter = Math.min(shingles, other.shingles);
    return shorter == 0 ? 0 : Math.min(1, shared / shorter);
  }

  /** Number of shingles, then the hashes in hexadecimal; {@link #parse} reads it back. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder().append(shingles).append(':');
    for (int hash : hashes) {
      out.append(HexFormat.of().toHexDigits(hash));
    }
    return out.toString();
  }

  /**
   * @throws IllegalArgumentException if it is none
   */
  static Sketch parse(String text) {
    int colon = text.indexOf(':');
    String hex = text.substring(colon + 1);
    if (colon < 1 || hex.length() % 8 != 0 || hex.length() > 8 * SIZE) {
      throw new IllegalArgumentException("no sketch: " + text);
    }
    int[] hashes = new int[hex.length() / 8];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = HexFormat.fromHexDigits(hex, 8 * i, 8 * i + 8);
    }
    return new Sketch(hashes, Integer.parseInt(text.substring(0, colon)));
  }
}
