package casebook.convert.repair;

import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of tables in plain text: lines parted by as many tabs as their neighbours, or,
 * under a head that begins with 序号, by wide blanks.
 */
public final class Tables {
  private static final Pattern WIDE = Pattern.compile(" {2,}");

  private Tables() {}

  public static List<Line> mark(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines);
    for (int i = 0; i < out.size(); i++) {
      int tabs = tabs(out.get(i));
      boolean like =
          (i > 0 && tabs(lines.get(i - 1)) == tabs)
              || (i + 1 < lines.size() && tabs(lines.get(i + 1)) == tabs);
      if (tabs > 0 && like && out.get(i).shape().is(Shape.Type.TEXT)) {
        out.set(i, out.get(i).with(Shape.ROW));
      }
      if (out.get(i).string().startsWith("序号  ")) {
        i = spaced(out, i);
      }
    }
    return out;
  }

  private static int tabs(Line line) {
    return (int) line.string().chars().filter(c -> c == '\t').count();
  }

  /** Makes the head and the rows under it, each beginning with a number, rows parted by tabs. */
  private static int spaced(List<Line> lines, int head) {
    int at = head;
    while (at < lines.size() && (at == head || isRow(lines.get(at).string()))) {
      Line line = lines.get(at);
      List<Edit> edits = new ArrayList<>();
      Matcher matcher = WIDE.matcher(line.string());
      while (matcher.find()) {
        edits.add(new Edit(matcher.start(), matcher.end(), "\t", Rule.LAYOUT));
      }
      lines.set(at, line.with(line.text().edit(edits)).with(Shape.ROW));
      at++;
    }
    return at - 1;
  }

  private static boolean isRow(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.contains("  ");
  }
}
