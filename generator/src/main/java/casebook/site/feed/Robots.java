package casebook.site.feed;

import casebook.site.page.Context;
import casebook.site.page.TextFile;

/** robots.txt (RFC 9309): all are welcome. */
final class Robots {
  private Robots() {}

  static TextFile of(Context context) {
    String map = context.absolute("sitemap.xml").map(url -> "Sitemap: " + url + "\n").orElse("");
    return new TextFile("robots.txt", "User-agent: *\nAllow: /\n" + map);
  }
}
