package casebook.site.page;

/** Looks into HTML that we rendered ourselves: well-formed, without comments. */
final class Markup {
  private Markup() {}

  /** The words, without tags, entities resolved. */
  static String text(String html) {
    StringBuilder text = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        at = html.indexOf('>', at) + 1;
      } else if (c == '&') {
        int end = html.indexOf(';', at);
        text.append(character(html.substring(at + 1, end)));
        at = end + 1;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private static String character(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          entity.startsWith("#x")
              ? Character.toString(Integer.parseInt(entity.substring(2), 16))
              : Character.toString(Integer.parseInt(entity.substring(1)));
    };
  }

  /** Lets tables that are wider than the window scroll by themselves, by keyboard too. */
  static String scrolling(String html) {
    return html.replace("<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\">\n<table>")
        .replace("</table>", "</table>\n</div>");
  }

  /** Takes away the links to one address and keeps their words. */
  static String unlinked(String html, String href) {
    String attribute = " href=\"" + href + "\"";
    String rest = html;
    int at = rest.indexOf(attribute);
    while (at >= 0) {
      int open = rest.lastIndexOf("<a", at);
      int close = rest.indexOf("</a>", at);
      rest =
          rest.substring(0, open)
              + rest.substring(rest.indexOf('>', at) + 1, close)
              + rest.substring(close + "</a>".length());
      at = rest.indexOf(attribute);
    }
    return rest;
  }
}
