package casebook.text;

/**
 * Numbers for pairs of neighbouring characters, by open addressing: texts are read pair by pair,
 * and boxed keys would cost more than all that is done with them.
 */
public final class PairTable {
  private int[] keys;
  private int[] values;
  private int size;

  /**
   * @param expected about how many pairs it will hold
   */
  public PairTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) << 1;
    keys = new int[capacity];
    values = new int[capacity];
  }

  /** The pair of characters at a place of a text; never 0 for characters of text. */
  public static int key(CharSequence text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  /** The number of a pair; 0 where it has none. */
  public int get(int key) {
    return values[slot(key)];
  }

  public void put(int key, int value) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** Adds one to the number of a pair. */
  public void count(int key) {
    put(key, get(key) + 1);
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B9) >>> 8) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
