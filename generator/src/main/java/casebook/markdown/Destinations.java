package casebook.markdown;

import casebook.markdown.LinkResolver.DocumentLink;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link written in Markdown may lead. Content is untrusted: of other sites only http, https
 * and mailto, and what has no scheme must be a path within this one.
 */
final class Destinations {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("(?<scheme>[^/?#:]*):.*", Pattern.DOTALL);
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:(?:\\.{1,2}/)*(?<folder>[a-z]+)/|\\./)?(?<slug>[a-z0-9][a-z0-9.-]*?)\\.md"
              + "(?:#(?<fragment>.*))?");

  private Destinations() {}

  /** Where a link may lead; its address may depend on who renders it. */
  interface Target {
    Optional<String> address(LinkResolver links);
  }

  /** The target of a link; absent where it must not become a link. */
  static Optional<Target> of(String written) {
    Optional<DocumentLink> document = document(clean(written));
    return document.isPresent()
        ? document.map(link -> links -> links.document(link).map(Destinations::encoded))
        : web(written);
  }

  /** The target of a link that names no file of the content. */
  static Optional<Target> web(String written) {
    String destination = clean(written);
    if (!isSafe(destination)) {
      return Optional.empty();
    }
    Optional<String> address = Optional.of(encoded(destination));
    return Optional.of(links -> address);
  }

  /** The case or page that a link names, if it names one. */
  static Optional<DocumentLink> document(String written) {
    Matcher matcher = DOCUMENT.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new DocumentLink(
            Optional.ofNullable(matcher.group("folder")),
            matcher.group("slug"),
            Optional.ofNullable(matcher.group("fragment"))));
  }

  /** Browsers skip blanks and control characters in a scheme, so they go first. */
  private static String clean(String written) {
    StringBuilder clean = new StringBuilder(written.length());
    written
        .strip()
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Whether an address may be linked. */
  static boolean isSafe(String written) {
    String destination = clean(written);
    Matcher matcher = SCHEME.matcher(destination);
    if (matcher.matches()) {
      return SCHEMES.contains(matcher.group("scheme").toLowerCase(Locale.ROOT));
    }
    return !destination.startsWith("//")
        && !destination.startsWith("/\\")
        && !destination.startsWith("\\");
  }

  /** Percent-encodes what no address may hold; letters of any script stay (RFC 3987). */
  private static String encoded(String destination) {
    StringBuilder out = new StringBuilder(destination.length());
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        out.append('%').append(String.format("%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
