package casebook.markdown;

import java.util.regex.Pattern;

/** A text as a YAML scalar: plain where YAML allows it and a person expects it, else quoted. */
public final class YamlValue {
  /** What a YAML reader would take for a number, a boolean, a null, a date or a marker: ASCII. */
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "~|null|true|false|yes|no|on|off|y|n|<<|=|---.*|\\.\\.\\..*"
              + "|[-+]?[0-9.][0-9a-fox_.,:eE+-]*|[-+]?\\.(inf|nan)"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*",
          Pattern.CASE_INSENSITIVE);

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
  private static final String FLOW = ",[]{}";

  private YamlValue() {}

  /** As the value of a key or an item of a block list. */
  public static String of(String text) {
    return plain(text) ? text : quoted(text);
  }

  /** As an item within {@code [a, b]}. */
  static String flow(String text) {
    boolean plain = plain(text) && text.chars().noneMatch(c -> FLOW.indexOf(c) >= 0);
    return plain ? text : quoted(text);
  }

  private static boolean plain(String text) {
    if (text.isEmpty() || (text.charAt(0) < 0x80 && OTHER_TYPE.matcher(text).matches())) {
      return false;
    }
    int last = text.length() - 1;
    boolean clean =
        INDICATORS.indexOf(text.charAt(0)) < 0
            && !isBlank(text.charAt(0))
            && !isBlank(text.charAt(last))
            && text.charAt(last) != ':'
            && !text.contains(": ")
            && !text.contains(" #");
    return clean && printable(text);
  }

  /** Single quotes where the text has double ones or backslashes, else double quotes. */
  private static String quoted(String text) {
    if (printable(text) && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
      return "'" + text.replace("'", "''") + "'";
    }
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> out.append(escaped(c)));
    return out.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          printable(c)
              ? Character.toString(c)
              : c > 0xFFFF ? String.format("\\U%08X", c) : String.format("\\u%04X", c);
    };
  }

  private static boolean printable(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!printable(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Shown as itself on one line, and admitted by YAML 1.2 (c-printable). */
  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
