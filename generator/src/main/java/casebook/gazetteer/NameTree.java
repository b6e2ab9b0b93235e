package casebook.gazetteer;

import casebook.gazetteer.Lexicon.Name;
import casebook.text.PairTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which names begin at a place of a text: a sorted list, entered by the first two characters,
 * which few names share. Immutable.
 */
final class NameTree {
  private final Name[] names;
  private final String[] texts;

  /** Where in the list the names stand that begin with a pair, counted from 1. */
  private final PairTable starts;

  /**
   * @throws IllegalArgumentException if a name has less than two characters
   */
  NameTree(List<Name> unsorted) {
    names = unsorted.stream().sorted(Comparator.comparing(Name::text)).toArray(Name[]::new);
    texts = new String[names.length];
    starts = new PairTable(names.length);
    for (int i = 0; i < names.length; i++) {
      texts[i] = names[i].text();
      if (texts[i].length() < 2) {
        throw new IllegalArgumentException("a name of one character: " + texts[i]);
      }
      int key = PairTable.key(texts[i], 0);
      if (starts.get(key) == 0) {
        starts.put(key, i + 1);
      }
    }
  }

  /** The names that the text holds right at that place, the longest first. */
  List<Name> at(CharSequence text, int start) {
    int first = start + 1 < text.length() ? starts.get(PairTable.key(text, start)) : 0;
    if (first == 0) {
      return List.of();
    }
    List<Name> found = new ArrayList<>(2);
    for (int i = first - 1; i < texts.length && agree(text, start, texts[i], 2); i++) {
      if (agree(text, start, texts[i], texts[i].length())) {
        found.add(0, names[i]);
      }
    }
    return found;
  }

  /** Whether the first characters of a name stand there. */
  private static boolean agree(CharSequence text, int start, String name, int count) {
    if (start + count > text.length()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (text.charAt(start + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
