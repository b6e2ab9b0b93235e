package casebook.convert.report;

import casebook.text.Messages;
import java.util.Locale;

/** Words and text of the report, safe to stand in a page. */
final class Html {
  static final Messages WORDS = Messages.in(Locale.ROOT);

  private Html() {}

  /** Text as it may stand between tags and within attribute quotes. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> escape(c, out));
    return out.toString();
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.appendCodePoint(c);
      default -> out.append(shown(c) ? Character.toString(c) : "�");
    }
  }

  /** Whether a browser shows the character; others would hide what a document tried to hide. */
  private static boolean shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** Words of the bundle, escaped with what is put into them. */
  static String words(String key, Object... arguments) {
    return escape(WORDS.text(key, arguments));
  }
}
