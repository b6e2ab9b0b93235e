package casebook.catalogue;

import casebook.model.Case;
import casebook.model.Theme;
import casebook.text.Han;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The words that tell what a case practises, as hashes: names in quotation marks (“红色物业”), the
 * trigger words of its themes that it says, and every three Han characters of its title. Which of
 * them are rare is known only among all cases.
 */
final class Terms {
  /** Characters of a name in quotation marks; what is longer is speech. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 12;
  private static final int GRAM = 3;

  private final long[] hashes;

  private Terms(long[] hashes) {
    this.hashes = hashes;
  }

  static Terms of(Case content, String words, List<Theme> themes) {
    Set<String> terms = new HashSet<>();
    addQuoted(content.title(), terms);
    addQuoted(words, terms);
    for (Theme theme : themes) {
      theme.triggers().stream()
          .map(Theme.Trigger::word)
          .filter(words::contains)
          .forEach(terms::add);
    }
    addGrams(content.title(), terms);
    return new Terms(terms.stream().mapToLong(Terms::hash).sorted().distinct().toArray());
  }

  LongStream hashes() {
    return Arrays.stream(hashes);
  }

  int count() {
    return hashes.length;
  }

  private static void addQuoted(String text, Set<String> terms) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '「') {
        open = i;
      } else if (open >= 0 && (c == '”' || c == '」')) {
        String name = text.substring(open + 1, i);
        if (name.length() >= SHORTEST && name.length() <= LONGEST && Han.hasHan(name)) {
          terms.add(name);
        }
        open = -1;
      }
    }
  }

  private static void addGrams(String title, Set<String> terms) {
    for (int i = 0; i + GRAM <= title.length(); i++) {
      String gram = title.substring(i, i + GRAM);
      if (Han.isAllHan(gram)) {
        terms.add(gram);
      }
    }
  }

  /** FNV-1a of the UTF-16 units, 64 bits. */
  private static long hash(String term) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
