package casebook.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Names the file that a link to a folder means, so that a page opened from a disk leads on without
 * a script: a browser shows the list of a folder there, and not its {@code index.html}.
 *
 * <pre>
 *   href="../../regions/liaoning/"      → href="../../regions/liaoning/index.html"
 *   href="../../cases/x/#figure-1"      → href="../../cases/x/index.html#figure-1"
 * </pre>
 */
final class Portable {
  /** Relative links of our pages start with a dot; a link to a file does not end in a slash. */
  private static final Pattern FOLDER =
      Pattern.compile("(?<= (?:href|action)=\")(\\.\\.?/(?:[^\"#?]*/)?)(?=[\"#?])");

  private Portable() {}

  static byte[] of(byte[] html) {
    String page = new String(html, StandardCharsets.UTF_8);
    return FOLDER.matcher(page).replaceAll("$1index.html").getBytes(StandardCharsets.UTF_8);
  }
}
