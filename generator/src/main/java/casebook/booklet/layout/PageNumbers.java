package casebook.booklet.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which page of the file each element begins, and what number is printed there: none on the
 * cover, small roman numerals up to the first part, then Arabic ones from 1.
 *
 * @param pages by id of the element, 1-based in the file
 * @param front page of the file where the roman numerals start
 * @param body page of the file where the Arabic numerals start
 */
public record PageNumbers(Map<String, Integer> pages, int front, int body) {
  /** Before the first layout. */
  public static final PageNumbers UNKNOWN = new PageNumbers(Map.of(), 1, 1);

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> NUMERALS =
      List.of("c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

  public PageNumbers {
    pages = Map.copyOf(pages);
  }

  /** The number printed on the page of an element; absent while that is not known. */
  public Optional<String> label(String id) {
    return Optional.ofNullable(pages.get(id)).map(this::label);
  }

  /** The number printed on a page of the file. */
  public String label(int page) {
    return page >= body ? Integer.toString(page - body + 1) : roman(Math.max(1, page - front + 1));
  }

  /** A stretch of pages and the first element on it. */
  public record Locator(String id, int first, int last) {}

  /**
   * The pages of elements in order, each once, neighbours joined.
   *
   * <pre>12, 13, 13, 15 → 12–13, 15</pre>
   */
  public List<Locator> locators(Collection<String> ids) {
    record At(int page, String id) implements Comparable<At> {
      @Override
      public int compareTo(At other) {
        return page != other.page ? Integer.compare(page, other.page) : id.compareTo(other.id);
      }
    }
    TreeSet<At> sorted = new TreeSet<>();
    ids.forEach(
        id -> Optional.ofNullable(pages.get(id)).ifPresent(page -> sorted.add(new At(page, id))));
    java.util.ArrayDeque<Locator> locators = new java.util.ArrayDeque<>();
    for (At at : sorted) {
      Locator last = locators.peekLast();
      if (last == null || at.page() > last.last() + 1) {
        locators.add(new Locator(at.id(), at.page(), at.page()));
      } else if (at.page() == last.last() + 1) {
        locators.removeLast();
        locators.add(new Locator(last.id(), last.first(), at.page()));
      }
    }
    return List.copyOf(locators);
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        roman.append(NUMERALS.get(i));
      }
    }
    return roman.toString();
  }
}
