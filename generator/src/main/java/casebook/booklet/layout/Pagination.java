package casebook.booklet.layout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where blank pages are needed for sections to begin on the right, and on what page everything
 * stands then. Nothing but these blank pages moves whole sections, so the next layout can be
 * foretold from this one.
 *
 * @param pages by id
 * @param blanks sections with a blank page before them
 */
record Pagination(Map<String, Integer> pages, Set<String> blanks) {

  /**
   * Foretells the next layout.
   *
   * @param found pages of the layout just made
   * @param had the blank pages that it had
   * @param rectos sections that begin on the right, in order
   */
  static Pagination next(Map<String, Integer> found, Set<String> had, List<String> rectos) {
    Map<String, Integer> bare = new HashMap<>();
    found.forEach((id, page) -> bare.put(id, page - before(found, had, page)));
    Set<String> blanks = new LinkedHashSet<>();
    for (String recto : rectos) {
      int page = bare.getOrDefault(recto, 1) + blanks.size();
      if (page % 2 == 0) {
        blanks.add(recto);
      }
    }
    Map<String, Integer> pages = new HashMap<>();
    bare.forEach((id, page) -> pages.put(id, page + before(bare, blanks, page)));
    return new Pagination(pages, blanks);
  }

  /** How many of these sections begin on a page or before it. */
  private static int before(Map<String, Integer> pages, Set<String> sections, int page) {
    int count = 0;
    for (String section : sections) {
      if (pages.getOrDefault(section, Integer.MAX_VALUE) <= page) {
        count++;
      }
    }
    return count;
  }
}
