package casebook.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Changes single values in the front matter of a file and leaves all else as it is: comments,
 * order, quotes, line ends.
 *
 * <pre>{@code
 * FrontMatterEditor editor = new FrontMatterEditor(text, places);
 * editor.replace("元", "indicators", "0", "unit");
 * editor.insert("indicator", "grids", "quote", "indicators", "0");
 * editor.text();
 * }</pre>
 */
public final class FrontMatterEditor {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");
  private static final Pattern DASHES = Pattern.compile("[ -]*");

  private final String text;
  private final Places places;
  private final int[] lineStarts;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int start, int end, String replacement) {}

  /** Edits a text that was read into these places. */
  public FrontMatterEditor(String text, Places places) {
    this.text = text;
    this.places = places;
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (String line : LINE_END.split(text, -1)) {
      starts.add(start);
      start += line.length();
    }
    this.lineStarts = starts.stream().mapToInt(i -> i).toArray();
  }

  /**
   * Puts another value in the place of one that stands on one line.
   *
   * @return whether that could be done
   */
  public boolean replace(String value, String... path) {
    return replaceBy(YamlValue.flow(value), path);
  }

  /** Puts another number in the place of one. */
  public boolean replace(BigDecimal value, String... path) {
    return replaceBy(value.toPlainString(), path);
  }

  private boolean replaceBy(String yaml, String... path) {
    Optional<YamlNode> node = places.node(path);
    if (node.isEmpty() || !(node.get() instanceof YamlNode.Scalar scalar) || scalar.absent()) {
      return false;
    }
    int start = offset(scalar.place().line(), scalar.place().column());
    for (String quote : List.of("", "\"", "'")) {
      String written = quote + scalar.text() + quote;
      if (text.startsWith(written, start)) {
        edits.add(new Edit(start, start + written.length(), yaml));
        return true;
      }
    }
    return false;
  }

  /**
   * Puts a key into a mapping, before another of its keys.
   *
   * @param before key that the mapping has
   * @param path of the mapping
   * @return whether that could be done
   */
  public boolean insert(String key, String value, String before, String... path) {
    Optional<YamlNode.Entry> next = places.entry(before, path);
    if (next.isEmpty()) {
      return false;
    }
    int line = next.get().place().line();
    int at = offset(line, next.get().place().column());
    String lead = text.substring(lineStarts[line - 1], at);
    String pair = key + ": " + YamlValue.flow(value);
    if (lead.isBlank()) {
      edits.add(new Edit(at, at, pair + lineEnd() + lead));
    } else if (DASHES.matcher(lead).matches()) {
      edits.add(new Edit(at, at, pair + lineEnd() + " ".repeat(lead.length())));
    } else {
      edits.add(new Edit(at, at, pair + ", "));
    }
    return true;
  }

  /** The text with all changes. */
  public String text() {
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      out.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Places count characters of a file without byte order mark. */
  private int offset(int line, int column) {
    int mark = line == 1 && text.startsWith("\uFEFF") ? 1 : 0;
    return lineStarts[line - 1] + mark + column - 1;
  }
}
