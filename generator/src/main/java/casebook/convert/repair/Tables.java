package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of tables in plain text: lines parted by as many tabs as their neighbours, or,
 * under a head that begins with 序号, by wide blanks or a line for each cell. A table of figures that
 * lost its lines is told by the numbers that come back at every so many cells:
 *
 * <pre>指标 / 2021年 / 2023年 / 热线工单（件） / 1690 / 524 / 覆盖率（%） / 40 / 100  →  three rows of three</pre>
 */
public final class Tables {
  private static final Pattern WIDE = Pattern.compile(" {2,}");

  private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d,.]*(?:[万亿]|[%％])?|[-—/]");

  private static final int WIDEST = 8;
  private static final int LONGEST_CELL = 15;

  private Tables() {}

  public static List<Line> mark(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines);
    for (int i = 0; i < out.size(); i++) {
      int tabs = tabs(out.get(i));
      boolean like =
          (i > 0 && tabs(out.get(i - 1)) == tabs)
              || (i + 1 < out.size() && tabs(out.get(i + 1)) == tabs);
      if (tabs > 0 && like && out.get(i).shape().is(Shape.Type.TEXT)) {
        out.set(i, out.get(i).with(Shape.ROW));
      }
      if (out.get(i).string().startsWith("序号  ")) {
        i = spaced(out, i);
      } else if (out.get(i).string().equals("序号")) {
        stacked(out, i);
      } else {
        figures(out, i);
      }
    }
    return out;
  }

  /**
   * Makes rows of cells that stand a line each: a head, and two rows or more of a name and figures.
   */
  private static void figures(List<Line> lines, int head) {
    int width = 0;
    while (width <= WIDEST && isName(lines, head + width)) {
      width++;
    }
    width--;
    int rows = 0;
    while (width >= 2 && isRow(lines, head + width * (rows + 1), width)) {
      rows++;
    }
    if (rows >= 2) {
      rows(lines, head, width, rows + 1);
    }
  }

  private static void rows(List<Line> lines, int head, int width, int count) {
    List<Line> rows = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      rows.add(row(lines, head + n * width, width));
    }
    lines.subList(head, head + count * width).clear();
    lines.addAll(head, rows);
  }

  private static Line row(List<Line> lines, int at, int width) {
    Line row = lines.get(at).with(Shape.ROW);
    for (int cell = 1; cell < width; cell++) {
      Line next = lines.get(at + cell);
      Traced tab = Traced.put("\t", next.text().start(), Rule.LAYOUT);
      row = row.plus(next.with(tab.plus(next.text())));
    }
    return row;
  }

  private static boolean isRow(List<Line> lines, int at, int width) {
    boolean row = isName(lines, at);
    for (int cell = 1; row && cell < width; cell++) {
      row = at + cell < lines.size() && FIGURE.matcher(lines.get(at + cell).string()).matches();
    }
    return row;
  }

  private static boolean isName(List<Line> lines, int at) {
    return at < lines.size()
        && lines.get(at).shape().is(Shape.Type.TEXT)
        && lines.get(at).length() <= LONGEST_CELL
        && lines.get(at).mark().isEmpty()
        && !Endings.isFinal(lines.get(at).string())
        && !FIGURE.matcher(lines.get(at).string()).matches();
  }

  private static int tabs(Line line) {
    int tabs = 0;
    for (int at = line.string().indexOf('\t'); at >= 0; at = line.string().indexOf('\t', at + 1)) {
      tabs++;
    }
    return tabs;
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

  /** Makes rows of cells that stand a line each: 序号, the other names, 1, its cells, 2, … */
  private static void stacked(List<Line> lines, int head) {
    int width = 1;
    while (width <= WIDEST
        && head + width < lines.size()
        && !lines.get(head + width).string().equals("1")) {
      width++;
    }
    int count = 1;
    while (head + (count + 1) * width <= lines.size()
        && lines.get(head + count * width).string().equals("" + count)) {
      count++;
    }
    if (width > 1 && width <= WIDEST && count > 2) {
      rows(lines, head, width, count);
    }
  }

  private static boolean isRow(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.contains("  ");
  }
}
