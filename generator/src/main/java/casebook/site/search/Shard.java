package casebook.site.search;

import java.io.ByteArrayOutputStream;

/**
 * The postings of a range of grams, as bytes that {@code search.js} reads from the start:
 *
 * <pre>
 *   entry    head, new characters, postings
 *   head     bits 0–1 characters shared with the gram before, 2–3 length of the gram,
 *            4 one case that says it once in the body, 5 dense
 *   new characters   two bytes each, high byte first
 *   postings one:    number of the case
 *            sparse: how many; for each the gap to the one before, times 4, plus its place
 *            dense:  how many; a bit for every case, lowest first; two bits of place for each set one
 * </pre>
 *
 * Numbers are of variable length, seven bits a byte, lowest first.
 */
final class Shard {
  private static final int ONE = 16;
  private static final int DENSE = 32;

  private final int caseCount;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String before = "";

  /**
   * An empty shard.
   *
   * @param caseCount cases of the whole site
   */
  Shard(int caseCount) {
    this.caseCount = caseCount;
  }

  int size() {
    return bytes.size();
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  /** Adds the next gram, which sorts after all before it. */
  void add(String gram, int[] cases, byte[] places, int count) {
    int shared = shared(gram);
    boolean one = count == 1 && places[0] == Place.BODY;
    boolean dense = !one && count > caseCount / 8 + count / 4;
    bytes.write(shared | (gram.length() << 2) | (one ? ONE : 0) | (dense ? DENSE : 0));
    for (int i = shared; i < gram.length(); i++) {
      bytes.write(gram.charAt(i) >>> 8);
      bytes.write(gram.charAt(i));
    }
    if (one) {
      number(cases[0]);
    } else {
      number(count);
      if (dense) {
        dense(cases, places, count);
      } else {
        sparse(cases, places, count);
      }
    }
    before = gram;
  }

  private int shared(String gram) {
    int shared = 0;
    while (shared < before.length()
        && shared < gram.length()
        && before.charAt(shared) == gram.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private void sparse(int[] cases, byte[] places, int count) {
    int last = 0;
    for (int i = 0; i < count; i++) {
      number(((cases[i] - last) << 2) | places[i]);
      last = cases[i];
    }
  }

  private void dense(int[] cases, byte[] places, int count) {
    byte[] set = new byte[(caseCount + 7) / 8];
    byte[] where = new byte[(count + 3) / 4];
    for (int i = 0; i < count; i++) {
      set[cases[i] / 8] |= (byte) (1 << (cases[i] % 8));
      where[i / 4] |= (byte) (places[i] << (i % 4 * 2));
    }
    bytes.writeBytes(set);
    bytes.writeBytes(where);
  }

  private void number(int value) {
    number(bytes, value);
  }

  /** Seven bits a byte, lowest first; the top bit says that more follow. */
  static void number(ByteArrayOutputStream bytes, int value) {
    int rest = value;
    while (rest >= 128) {
      bytes.write((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
