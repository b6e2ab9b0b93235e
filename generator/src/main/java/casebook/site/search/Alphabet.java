package casebook.site.search;

import java.util.BitSet;
import java.util.List;

/**
 * The characters of all folded texts, numbered from 1 in the order of their code units, so that
 * numbers sort as text does. {@link Folding#GAP} is 0.
 */
final class Alphabet {
  private final char[] characters;
  private final short[] numbers = new short[Character.MAX_VALUE + 1];
  private final int[] frequencies;

  Alphabet(List<Folded> texts) {
    int[] counts = new int[Character.MAX_VALUE + 1];
    for (Folded text : texts) {
      count(text.title(), counts);
      count(text.keys(), counts);
      count(text.body(), counts);
    }
    BitSet used = new BitSet();
    for (int c = 1; c < counts.length; c++) {
      used.set(c, counts[c] > 0);
    }
    characters = new char[used.cardinality() + 1];
    frequencies = new int[characters.length];
    int number = 0;
    for (int c = used.nextSetBit(0); c >= 0; c = used.nextSetBit(c + 1)) {
      characters[++number] = (char) c;
      frequencies[number] = counts[c];
      numbers[c] = (short) number;
    }
  }

  private static void count(String text, int[] counts) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      counts[characters[i]]++;
    }
  }

  /** How many characters there are. */
  int size() {
    return characters.length - 1;
  }

  /** A text by its characters' numbers. */
  short[] numbers(String text) {
    char[] characters = text.toCharArray();
    short[] its = new short[characters.length];
    for (int i = 0; i < characters.length; i++) {
      its[i] = numbers[characters[i]];
    }
    return its;
  }

  char character(int number) {
    return characters[number];
  }

  /** How often a character occurs in all texts together. */
  int frequency(int number) {
    return frequencies[number];
  }
}
