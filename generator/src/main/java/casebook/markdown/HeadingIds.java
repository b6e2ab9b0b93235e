package casebook.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Anchors of headings, from their words, so that a link survives what is written before it: {@code
 * 一、主要做法} → {@code 一-主要做法}. Latin ones get a prefix, lest they meet an id of the page around them.
 */
final class HeadingIds {
  private static final int LONGEST = 40;

  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();

  String id(String heading) {
    String words = heading.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String cut = words.substring(0, words.offsetByCodePoints(0, cut(words)));
    boolean latin = cut.chars().allMatch(c -> c < 0x80);
    String base = latin ? "section" + (cut.isEmpty() ? "" : "-" + cut) : cut;
    String id = base;
    while (!used.add(id)) {
      id = base + "-" + uses.merge(base, 2, (number, first) -> number + 1);
    }
    return id;
  }

  private static int cut(String words) {
    return Math.min(LONGEST, words.codePointCount(0, words.length()));
  }
}
