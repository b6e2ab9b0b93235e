package casebook.site.page;

/**
 * One page to be written.
 *
 * @param path of the file from the root of the site
 * @param template its name under {@code templates/}
 */
public record Sheet(String path, String template, View view) implements Output {
  /** The page of a view, at the address of its frame. */
  public static Sheet of(String template, View view) {
    return new Sheet(view.frame().file(), "site/" + template + ".jte", view);
  }
}
