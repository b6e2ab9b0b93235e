package casebook.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a reader of a long list stands, and the pages to turn to.
 *
 * @param number of this page, from 1
 * @param pages how many there are
 * @param total things in the whole list
 * @param first number of the first thing on this page, from 1
 * @param last number of the last
 */
public record Turn(int number, int pages, int total, int first, int last, List<Step> steps) {
  public Turn {
    steps = List.copyOf(steps);
  }

  /** A page of the same list; {@code text} is its number. This page and gaps have no address. */
  public record Step(String text, Optional<String> href) {}

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isOnly() {
    return pages == 1;
  }

  public Optional<String> previous() {
    return address(number - 1);
  }

  public Optional<String> next() {
    return address(number + 1);
  }

  private Optional<String> address(int page) {
    String text = Integer.toString(page);
    return steps.stream().filter(s -> s.text().equals(text)).findFirst().flatMap(Step::href);
  }

  /** How many pages a list takes; an empty one takes a page too. */
  static int pages(int total, int length) {
    return Math.max(1, (total + length - 1) / length);
  }

  /** The address of a page of the list that begins at {@code address}. */
  static String address(String address, int number) {
    return number == 1 ? address : address + "page/" + number + "/";
  }

  /** Page {@code number} of a list that begins at {@code address}, {@code length} to a page. */
  static Turn of(Frame frame, String address, int total, int length, int number) {
    int pages = pages(total, length);
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
    int first = (number - 1) * length;
    return new Turn(number, pages, total, first + 1, Math.min(total, first + length), steps);
  }

  /** What of the list stands on this page. */
  <T> List<T> of(List<T> list) {
    return list.subList(first - 1, last);
  }
}
