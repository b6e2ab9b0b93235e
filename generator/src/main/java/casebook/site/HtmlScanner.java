package casebook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the attributes that name or link, without building a tree: a site has more markup than a
 * tree of it is worth. Reads HTML as our templates write it, with quoted attribute values; skips
 * comments and the content of scripts.
 */
final class HtmlScanner {
  private static final Set<String> NAMES = Set.of("id", "href", "src", "action");

  private final byte[] html;
  private final List<Attribute> found = new ArrayList<>();
  private int at;

  /**
   * An attribute.
   *
   * @param value with entities resolved
   * @param offset of its name, in bytes
   */
  record Attribute(String name, String value, int offset) {}

  private HtmlScanner(byte[] html) {
    this.html = html;
  }

  /** All attributes of those names, in order. */
  static List<Attribute> scan(byte[] html) {
    HtmlScanner scanner = new HtmlScanner(html);
    scanner.text();
    return scanner.found;
  }

  private void text() {
    while (at < html.length) {
      if (html[at++] != '<') {
        continue;
      }
      if (startsWith("!--")) {
        skipPast("-->");
      } else if (at < html.length && isLetter(html[at])) {
        boolean script = startsWith("script");
        tag();
        if (script) {
          skipPast("</script>");
        }
      }
    }
  }

  private void tag() {
    while (at < html.length && !isBlank(html[at]) && html[at] != '>') {
      at++;
    }
    while (at < html.length && html[at] != '>') {
      if (isBlank(html[at]) || html[at] == '/') {
        at++;
      } else {
        attribute();
      }
    }
  }

  private void attribute() {
    int start = at;
    while (at < html.length && html[at] != '=' && html[at] != '>' && !isBlank(html[at])) {
      at++;
    }
    int end = at;
    if (at + 1 >= html.length || html[at] != '=') {
      return;
    }
    byte quote = html[++at];
    if (quote != '"' && quote != '\'') {
      return;
    }
    int value = ++at;
    while (at < html.length && html[at] != quote) {
      at++;
    }
    if (end - start <= 6) {
      String name = string(start, end);
      if (NAMES.contains(name)) {
        found.add(new Attribute(name, unescaped(string(value, at)), start));
      }
    }
    at++;
  }

  private String string(int start, int end) {
    return new String(html, start, end - start, StandardCharsets.UTF_8);
  }

  private static String unescaped(String value) {
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

  private boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= html.length || html[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipPast(String text) {
    while (at < html.length && !startsWith(text)) {
      at++;
    }
    at += text.length();
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
