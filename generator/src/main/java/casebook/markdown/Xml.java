package casebook.markdown;

/** Text as XML 1.0 takes it. */
final class Xml {
  private Xml() {}

  /** Appends a text with its special characters escaped, without those that XML forbids. */
  static void escape(CharSequence text, int start, int end, StringBuilder out) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (allowed(text, i)) {
            out.append(c);
          }
        }
      }
    }
  }

  static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, 0, text.length(), out);
    return out.toString();
  }

  /** {@code name="value"}, with its blank before. */
  static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  private static boolean allowed(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c >= ' ' || c == '\t' || c == '\n' || c == '\r') && c < 0xFFFE;
  }
}
