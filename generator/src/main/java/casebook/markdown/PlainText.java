package casebook.markdown;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.function.Consumer;

/** The characters of a file as everything after this point may rely on. */
final class PlainText {
  private PlainText() {}

  /** A text without byte order mark, {@code \n} at the ends of lines, no control characters. */
  static String clean(String file, String text, Consumer<Problem> problems) {
    return withoutControls(file, unified(text), problems);
  }

  private static String unified(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Control characters show nothing, and neither YAML nor HTML admits them: reported. */
  private static String withoutControls(String file, String text, Consumer<Problem> problems) {
    char[] clean = text.toCharArray();
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (forbidden(text, i)) {
        clean[i] = '\uFFFD';
        problems.accept(
            Problem.error(
                new Place(file, line, i - lineStart + 1),
                Message.of("markdown.control-character", String.format("U+%04X", (int) c))));
      }
    }
    return new String(clean);
  }

  private static boolean forbidden(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    boolean c0 = c < ' ' && c != '\t';
    boolean c1 = c >= 0x7F && c <= 0x9F && c != 0x85;
    return c0 || c1 || c >= 0xFFFE;
  }
}
