package casebook.booklet.book;

import java.util.List;
import java.util.Optional;

/**
 * A case as it is printed.
 *
 * @param id of its element: {@code case-dalian-hongse-wuye}
 * @param number from 1 through the whole book
 * @param code to be typed on the website
 * @param place its region, province first: {@code 辽宁省　大连市}
 * @param themes as the theme index names them
 * @param facts organisation and year, those that are known
 * @param body XHTML whose headings begin at {@code h3}
 * @param figures what it reports, in the order of its front matter
 * @param chart of the figures that compare, where there are enough for one
 * @param related other cases of this book, nearest first
 * @param award whether it is a list of awards, set small
 * @param source how to cite where the text came from
 */
public record Chapter(
    String id,
    String slug,
    int number,
    String code,
    String title,
    Optional<String> place,
    List<String> themes,
    List<String> facts,
    Optional<String> summary,
    String body,
    List<Figure> figures,
    Optional<Chart> chart,
    List<Reference> related,
    boolean award,
    Optional<String> source) {
  public Chapter {
    themes = List.copyOf(themes);
    facts = List.copyOf(facts);
    figures = List.copyOf(figures);
    related = List.copyOf(related);
  }

  /**
   * A figure of the case.
   *
   * @param id of its row
   * @param value with unit: {@code 约1.4万人}
   * @param indicator name of the canonical indicator, where one is known
   */
  public record Figure(String id, String label, String value, Optional<String> indicator) {}

  /** Another case of the book, by the id of its element. */
  public record Reference(String id, String title) {
    /** A link whose text becomes the page number. */
    public String pageLink() {
      return "<a class=\"page\" href=\"#%1$s\" data-page=\"%1$s\">0</a>".formatted(id);
    }
  }

  private static final int LONGEST_RUNNING_TITLE = 36;

  /** The title, cut for the head of the page. */
  public String runningTitle() {
    return title.codePointCount(0, title.length()) <= LONGEST_RUNNING_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_RUNNING_TITLE - 1)) + "…";
  }
}
