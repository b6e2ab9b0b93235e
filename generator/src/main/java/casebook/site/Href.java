package casebook.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Addresses as pages write them. */
final class Href {
  /** With a scheme, or from the root of the server. */
  private static final Pattern LEAVES = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/).*");

  private Href() {}

  /** Whether an address leads out of the site's folder. */
  static boolean leaves(String href) {
    return LEAVES.matcher(href).matches();
  }

  /** The same of bytes. */
  static boolean leaves(byte[] html, int start, int end) {
    int at = start;
    while (at < end && isOfScheme(html[at], at > start)) {
      at++;
    }
    return at < end && (at > start ? html[at] == ':' : html[at] == '/');
  }

  private static boolean isOfScheme(byte b, boolean further) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (further && ((b >= '0' && b <= '9') || b == '+' || b == '.' || b == '-'));
  }

  /** Where an anchor ends: before a text fragment, {@code #背景:~:text=…}. */
  static int anchorEnd(byte[] html, int start, int end) {
    for (int at = start; at + 2 < end; at++) {
      if (html[at] == ':' && html[at + 1] == '~' && html[at + 2] == ':') {
        return at;
      }
    }
    return end;
  }

  /** The value of an attribute, its entities resolved. */
  static String value(byte[] html, int start, int end) {
    String value = new String(html, start, end - start, StandardCharsets.UTF_8);
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#34;", "\"")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }

  /** Percent signs resolved. */
  static String decoded(String href) {
    return href.indexOf('%') < 0
        ? href
        : URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * The file that a relative path means: a folder means its index page.
   *
   * @param folder of the page, empty or ending in a slash
   * @param path not empty, without query and anchor
   */
  static String resolve(String folder, String path) {
    String file = Path.of("/" + folder).resolve(path).normalize().toString().replace('\\', '/');
    boolean isFolder = path.endsWith("/") || path.endsWith(".") || file.equals("/");
    return (isFolder && !file.equals("/") ? file + "/" : file).substring(1)
        + (isFolder ? "index.html" : "");
  }
}
