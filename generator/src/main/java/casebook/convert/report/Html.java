package casebook.convert.report;

import casebook.convert.trace.Rule;
import casebook.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words and text of the report, safe to stand in a page. */
final class Html {
  static final Messages WORDS = Messages.in(Locale.ROOT);

  private static final Map<Rule, String> NAMES =
      Arrays.stream(Rule.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  rule -> rule, rule -> WORDS.text("report.rule." + rule.id())));

  private Html() {}

  /** Text as it may stand between tags and within attribute quotes. */
  static String escape(String text) {
    int plain = plain(text, 0);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); plain = plain(text, at)) {
      out.append(text, at, plain);
      at = plain;
      if (at < text.length()) {
        int c = text.codePointAt(at);
        escape(c, out);
        at += Character.charCount(c);
      }
    }
    return out.toString();
  }

  /** Where the Han characters and common marks end that begin there. */
  private static int plain(String text, int from) {
    int at = from;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return (c >= 0x4E00 && c <= 0x9FA5)
        || (c >= 0x3001 && c <= 0x3011)
        || (c >= '0' && c <= '9')
        || c == '，'
        || c == '：'
        || c == '“'
        || c == '”';
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.appendCodePoint(c);
      default -> out.appendCodePoint(shown(c) ? c : 0xFFFD);
    }
  }

  /** Whether a browser shows the character; others would hide what a document tried to hide. */
  private static boolean shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** The name of a rule. */
  static String name(Rule rule) {
    return NAMES.getOrDefault(rule, rule.id());
  }

  /** Words of the bundle, escaped with what is put into them. */
  static String words(String key, Object... arguments) {
    return escape(WORDS.text(key, arguments));
  }
}
