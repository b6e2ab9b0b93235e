package casebook.site.page;

/** One file of the site. */
public sealed interface Output permits Sheet, TextFile {
  /** Path from the root of the site. */
  String path();
}
