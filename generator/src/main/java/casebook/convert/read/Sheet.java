package casebook.convert.read;

import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;

/** Where the readers of formats write their lines; made into a {@link SourceText}. */
final class Sheet {
  private record Entry(int start, int end, Shape shape, Gap gap, int indent) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();
  private Gap gap = Gap.APART;

  /** What stands between the last line and the next. */
  void gap(Gap next) {
    gap = next;
  }

  /**
   * Writes a line; line breaks in it begin further lines of the same shape.
   *
   * @throws Unreadable if the text grows too long
   */
  void line(String words, Shape shape) throws Unreadable {
    line(words, shape, 0);
  }

  /** Writes a line that the page shows indented by so many columns. */
  void line(String words, Shape shape, int indent) throws Unreadable {
    if (text.length() + words.length() > DocumentReader.LONGEST_TEXT) {
      throw new Unreadable(
          "text-too-long", text.length() + words.length(), DocumentReader.LONGEST_TEXT);
    }
    for (String part : TextReader.normal(words).split("\n", -1)) {
      if (!part.isBlank()) {
        int start = text.length();
        text.append(part).append('\n');
        entries.add(new Entry(start, text.length(), shape, gap, indent));
        gap = Gap.NONE;
      }
    }
  }

  SourceText done() {
    String whole = text.toString();
    List<Line> lines = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      int number = lines.size() + 1;
      Traced words = Traced.of(whole, entry.start(), entry.end());
      int indent = entry.indent() + TextReader.indent(whole, entry.start(), entry.end());
      Gap between = entry.gap() == Gap.NONE && indent >= 2 ? Gap.APART : entry.gap();
      lines.add(new Line(number, number, words, entry.shape(), between, indent));
    }
    return new SourceText(whole, lines);
  }
}
