package casebook.catalogue;

import casebook.model.Case;
import casebook.model.Theme;
import casebook.text.Han;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The words that tell what a case practises, as hashes: names in quotation marks (“红色物业”), the
 * trigger words of its themes that it says, and every three Han characters of its title. Which of
 * them are rare is known only among all cases.
 */
final class Terms {
  private static final Pattern QUOTED = Pattern.compile("[“「]([^“”「」]{2,12})[”」]");
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
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      if (Han.hasHan(matcher.group(1))) {
        terms.add(matcher.group(1));
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
