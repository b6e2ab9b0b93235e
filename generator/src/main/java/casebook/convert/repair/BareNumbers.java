package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.read.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells numbers that stand alone on their lines: of pages, which count up, or cells of a table that
 * lost its lines.
 *
 * <pre>
 * …群众 / 2 / 反映的问题… / 3 / …      →  pages
 * 热线工单（件） / 1690 / 524          →  cells
 * </pre>
 */
final class BareNumbers {
  private static final int LONGEST_DIGITS = 4;

  /** A cell beside a number is hardly longer. */
  private static final int LONGEST_CELL = 12;

  private BareNumbers() {}

  /** Whether the lone numbers of a document are cells. */
  static boolean areCells(List<Line> lines) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).string();
      if (text.equals("序号")) {
        return true;
      }
      if (!text.isEmpty()
          && text.length() <= LONGEST_DIGITS
          && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        at.add(i);
      }
    }
    int steps = 0;
    int between = 0;
    for (int i = 0; i < at.size(); i++) {
      boolean next = i > 0 && number(lines.get(at.get(i))) == number(lines.get(at.get(i - 1))) + 1;
      steps += next ? 1 : 0;
      between += isBetweenCells(lines, at.get(i)) ? 1 : 0;
    }
    return between * 2 > at.size() && steps * 2 < at.size() - 1;
  }

  private static boolean isBetweenCells(List<Line> lines, int at) {
    return at > 0
        && isCell(lines.get(at - 1))
        && (at + 1 == lines.size() || isCell(lines.get(at + 1)));
  }

  private static boolean isCell(Line line) {
    return line.length() <= LONGEST_CELL && !Endings.isFinal(line.string());
  }

  private static int number(Line line) {
    return Integer.parseInt(line.string());
  }
}
