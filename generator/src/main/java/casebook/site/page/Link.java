package casebook.site.page;

/** A link within the site, relative to the page that shows it. */
public record Link(String text, String href) {
  /**
   * A link with the number of cases behind it.
   *
   * @param share of the largest among its siblings, 0 to 100
   */
  public record Counted(String text, String href, int count, int share) {}
}
