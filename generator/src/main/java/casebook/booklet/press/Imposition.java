package casebook.booklet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which pages lie side by side on the sheets of a book, two on each side, so that folded sheets
 * laid into each other give the pages in order.
 *
 * <pre>
 * saddle, 8 pages:  8|1 2|7 · 6|3 4|5      (front and back of two sheets)
 * sections=16:      16|1 2|15 · 14|3 4|13 · 12|5 6|11 · 10|7 8|9, then 32|17 …
 * </pre>
 *
 * @param section pages of a sewn section, a multiple of four; 0 for one section of all pages,
 *     stitched through the saddle
 */
public record Imposition(int section) {
  private static final int SHEET = 4;
  private static final int LARGEST = 64;
  private static final String SADDLE = "saddle";
  private static final String SECTIONS = "sections=";

  public Imposition {
    if (section % SHEET != 0 || section < 0 || section > LARGEST) {
      throw new IllegalArgumentException("no section of " + section + " pages");
    }
  }

  /**
   * One side of a sheet.
   *
   * @param section number of its section, from 0
   * @param depth how many sheets lie around this one in its section; the outermost has 0
   * @param front whether it is the side that shows outside when the sheet is folded
   * @param left number of the page on the left, from 1; more than there are for an empty page
   * @param right number of the page on the right
   */
  public record Side(int section, int depth, boolean front, int left, int right) {}

  /** {@code saddle} or {@code sections=16}; absent if it is neither. */
  public static Optional<Imposition> parse(String text) {
    if (text.equals(SADDLE)) {
      return Optional.of(new Imposition(0));
    }
    if (text.matches(SECTIONS + "\\d{1,2}")) {
      int pages = Integer.parseInt(text.substring(SECTIONS.length()));
      if (pages > 0 && pages % SHEET == 0 && pages <= LARGEST) {
        return Optional.of(new Imposition(pages));
      }
    }
    return Optional.empty();
  }

  /** The sides of all sheets in the order of printing: front and back, outermost sheet first. */
  public List<Side> sides(int pages) {
    int all = padded(pages);
    int most = section == 0 ? all : section;
    List<Side> sides = new ArrayList<>();
    int number = 0;
    for (int start = 0; start < all; start += most) {
      int size = Math.min(most, all - start);
      for (int depth = 0; depth < size / SHEET; depth++) {
        int low = start + 2 * depth;
        int high = start + size - 2 * depth;
        sides.add(new Side(number, depth, true, high, low + 1));
        sides.add(new Side(number, depth, false, low + 2, high - 1));
      }
      number++;
    }
    return sides;
  }

  /** So many pages with the empty ones at the end that fill the last sheet. */
  public static int padded(int pages) {
    return (pages + SHEET - 1) / SHEET * SHEET;
  }
}
