package casebook.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Words looked for as they stand, any of them at once. What an alternation of a pattern tries one
 * by one at each offset, this passes by unless a word begins (or ends) with the character there.
 */
public final class Literals {
  /** A power of two, so that characters share a slot by their low bits. */
  private static final int SLOTS = 512;

  private static final String[] NONE = {};

  /** By first character, and by last; longest first. */
  private final String[][] starting;

  private final String[][] ending;

  public Literals(Collection<String> words) {
    List<String> longest = new ArrayList<>(words);
    longest.sort(Comparator.comparingInt(String::length).reversed());
    starting = new String[SLOTS][];
    ending = new String[SLOTS][];
    for (String word : longest) {
      put(starting, word.charAt(0), word);
      put(ending, word.charAt(word.length() - 1), word);
    }
  }

  /** {@code 已|目前|截至}, as a pattern would have them. */
  public static Literals of(String alternatives) {
    return new Literals(List.of(alternatives.split("\\|", -1)));
  }

  private static void put(String[][] table, char c, String word) {
    String[] old = at(table, c);
    String[] more = new String[old.length + 1];
    System.arraycopy(old, 0, more, 0, old.length);
    more[old.length] = word;
    table[c & (SLOTS - 1)] = more;
  }

  private static String[] at(String[][] table, char c) {
    String[] words = table[c & (SLOTS - 1)];
    return words == null ? NONE : words;
  }

  /** The words, longest first, that may begin with the character. */
  public String[] starting(char c) {
    return at(starting, c);
  }

  /** The words, longest first, that may end with the character. */
  public String[] ending(char c) {
    return at(ending, c);
  }

  /** The length of the longest word at the offset, 0 if there is none. */
  public int at(String text, int from) {
    if (from < text.length()) {
      for (String word : at(starting, text.charAt(from))) {
        if (text.startsWith(word, from)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at the offset, 0 if there is none. */
  public int before(String text, int end) {
    if (end > 0) {
      for (String word : at(ending, text.charAt(end - 1))) {
        if (text.startsWith(word, end - word.length())) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** Whether one of the words stands anywhere in the text. */
  public boolean in(String text) {
    return in(text, 0);
  }

  /** The same from an offset on. */
  public boolean in(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (at(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How often the words stand in the text, none inside another. */
  public int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = at(text, i);
      if (length > 0) {
        count++;
        i += length - 1;
      }
    }
    return count;
  }

  /** Whether the text ends with one of the words. */
  public boolean end(String text) {
    return before(text, text.length()) > 0;
  }

  /** Whether the text begins with one of the words. */
  public boolean begin(String text) {
    return at(text, 0) > 0;
  }
}
