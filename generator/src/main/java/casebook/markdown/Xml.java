package casebook.markdown;

/** Text as XML 1.0 takes it. */
final class Xml {
  private Xml() {}

  /** Appends a text with its special characters escaped, without those that XML forbids. */
  static void escape(char[] text, int start, int end, StringBuilder out) {
    int plain = start;
    for (int i = start; i < end; i++) {
      char c = text[i];
      String escape =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> allowed(text, i) ? null : "";
          };
      if (escape != null) {
        out.append(text, plain, i - plain).append(escape);
        plain = i + 1;
      }
    }
    out.append(text, plain, end - plain);
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text.toCharArray(), 0, text.length(), out);
    return out.toString();
  }

  /** {@code name="value"}, with its blank before. */
  static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  private static boolean allowed(char[] text, int i) {
    char c = text[i];
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length && Character.isLowSurrogate(text[i + 1]);
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text[i - 1]);
    }
    return (c >= ' ' || c == '\t' || c == '\n' || c == '\r') && c < 0xFFFE;
  }
}
