package casebook.site;

/** A set of numbers other than 0, without a box for each: half-filled open addressing. */
final class LongSet {
  private long[] table = new long[1 << 10];
  private int size;

  void add(long number) {
    if (size * 2 >= table.length) {
      grow();
    }
    int slot = slot(number);
    if (table[slot] == 0) {
      table[slot] = number;
      size++;
    }
  }

  boolean contains(long number) {
    return table[slot(number)] == number;
  }

  boolean containsAll(LongSet other) {
    for (long number : other.table) {
      if (number != 0 && !contains(number)) {
        return false;
      }
    }
    return true;
  }

  private int slot(long number) {
    int slot = Long.hashCode(number) & (table.length - 1);
    while (table[slot] != 0 && table[slot] != number) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long number : old) {
      if (number != 0) {
        table[slot(number)] = number;
      }
    }
  }
}
