package casebook.site.page;

/**
 * Content-Security-Policy: everything from the site itself, no inline script or style, no frames.
 * Pages carry it themselves, for servers that cannot be told; {@code frame-ancestors} only works as
 * a header.
 */
public final class Policy {
  /** For a page. */
  public static final String META =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

  /** For a server. */
  public static final String HEADER = META + "; frame-ancestors 'none'";

  private Policy() {}
}
