package casebook.convert.read;

import casebook.convert.trace.Traced;
import casebook.text.Encodings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain text in UTF-8, UTF-16 (either order, with or without byte order mark) or GB18030 (GBK and
 * GB 2312 are parts of it).
 */
public final class TextReader {
  private TextReader() {}

  /** The text, or nothing when the bytes are no text in any of these encodings. */
  public static Optional<String> decode(byte[] bytes) {
    return Encodings.decode(bytes);
  }

  /** Its lines that are not empty; {@code text} has its lines ended by {@code \n}. */
  public static SourceText lines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    boolean apart = true;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      int stop = end < 0 ? text.length() : end;
      int indent = indent(text, start, stop);
      Traced line = Traced.of(text, start, next);
      lines.add(
          new Line(
              number,
              number,
              line,
              Shape.TEXT,
              apart || indent >= 2 ? Gap.APART : Gap.NONE,
              indent));
      apart = text.substring(start, stop).isBlank();
      number++;
      if (end < 0) {
        break;
      }
      start = next;
    }
    return new SourceText(text, lines);
  }

  /** How wide the blanks at the start of a line are, in columns; a tab counts four. */
  static int indent(String text, int start, int stop) {
    int columns = 0;
    for (int i = start; i < stop && isBlank(text.charAt(i)); i++) {
      columns += text.charAt(i) == '\t' ? 4 : text.charAt(i) == '\u3000' ? 2 : 1;
    }
    return columns;
  }

  private static boolean isBlank(char c) {
    return c == '\t' || Character.isSpaceChar(c);
  }

  /** Every way of ending a line becomes {@code \n}. */
  public static String normal(String text) {
    return Encodings.normal(text);
  }
}
