package casebook.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list of cases.
 *
 * @param total cases in the whole list
 * @param number of this page, from 1
 * @param pages how many there are
 * @param steps links to the pages that the reader may turn to; the present page has no address
 */
public record Listing(List<Card> cards, int total, int number, int pages, List<Step> steps) {
  /** Cases on one page: what a reader scrolls through and a phone lays out at once. */
  static final int LENGTH = 100;

  public Listing {
    cards = List.copyOf(cards);
    steps = List.copyOf(steps);
  }

  /** A page of the same list; {@code text} is its number. */
  public record Step(String text, Optional<String> href) {}

  public boolean first() {
    return number == 1;
  }

  public Optional<String> previous() {
    return steps.stream()
        .filter(s -> s.text().equals(Integer.toString(number - 1)))
        .findFirst()
        .flatMap(Step::href);
  }

  public Optional<String> next() {
    return steps.stream()
        .filter(s -> s.text().equals(Integer.toString(number + 1)))
        .findFirst()
        .flatMap(Step::href);
  }

  /** How many pages a list of so many cases takes; an empty one takes a page too. */
  static int pages(int total) {
    return Math.max(1, (total + LENGTH - 1) / LENGTH);
  }

  /** The address of a page of the list that begins at {@code address}. */
  static String address(String address, int number) {
    return number == 1 ? address : address + "page/" + number + "/";
  }

  /** Page {@code number} of a list that begins at {@code address}. */
  static Listing of(Frame frame, String address, List<String> slugs, int number) {
    int pages = pages(slugs.size());
    List<String> shown =
        slugs.subList((number - 1) * LENGTH, Math.min(slugs.size(), number * LENGTH));
    return new Listing(
        new Cards(frame).of(shown),
        slugs.size(),
        number,
        pages,
        steps(frame, address, number, pages));
  }

  private static List<Step> steps(Frame frame, String address, int number, int pages) {
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int page = 1; page <= pages; page++) {
      if (page == 1 || page == pages || Math.abs(page - number) <= 2) {
        if (page > before + 1) {
          steps.add(new Step("…", Optional.empty()));
        }
        Optional<String> href =
            page == number ? Optional.empty() : Optional.of(frame.to(address(address, page)));
        steps.add(new Step(Integer.toString(page), href));
        before = page;
      }
    }
    return pages == 1 ? List.of() : steps;
  }
}
