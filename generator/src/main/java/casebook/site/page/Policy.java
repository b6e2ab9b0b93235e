package casebook.site.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * Content-Security-Policy: everything from the site itself, no inline script or style, no frames.
 * Pages carry it themselves, for servers that cannot be told; {@code frame-ancestors} only works as
 * a header. In a page {@code file:} stands beside {@code 'self'}, since a folder on a disk is no
 * origin to every browser; from a server a page never may load from there.
 */
public final class Policy {
  /** For a server. */
  public static final String HEADER =
      "default-src 'none'; script-src 'self'; style-src 'self';"
          + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Policy() {}

  /**
   * For a page.
   *
   * @param data what a script element of data holds; browsers do not run it and do not ask, but
   *     checkers do
   */
  static String page(Optional<String> data) {
    return "default-src 'none'; script-src 'self' file:"
        + data.map(d -> " '" + digest(d) + "'").orElse("")
        + "; style-src 'self' file:; img-src 'self' file: data:; connect-src 'self';"
        + " form-action 'self' file:; base-uri 'none'";
  }

  private static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
