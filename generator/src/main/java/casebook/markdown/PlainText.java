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
    boolean replaced = false;
    for (int i = 0; i < clean.length; i++) {
      if ((clean[i] < ' ' || clean[i] > '~') && forbidden(clean, i)) {
        String code = String.format("U+%04X", (int) clean[i]);
        Message message = Message.of("markdown.control-character", code);
        problems.accept(Problem.error(place(file, text, i), message));
        clean[i] = '\uFFFD';
        replaced = true;
      }
    }
    return replaced ? new String(clean) : text;
  }

  private static Place place(String file, String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Place(file, line, at - text.lastIndexOf('\n', at));
  }

  private static boolean forbidden(char[] text, int i) {
    char c = text[i];
    if (c > 0x9F && c < Character.MIN_SURROGATE) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length || !Character.isLowSurrogate(text[i + 1]);
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text[i - 1]);
    }
    boolean c0 = c < ' ' && c != '\t' && c != '\n';
    boolean c1 = c >= 0x7F && c <= 0x9F && c != 0x85;
    return c0 || c1 || c >= 0xFFFE;
  }
}
