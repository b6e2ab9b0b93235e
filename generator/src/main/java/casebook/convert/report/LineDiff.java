package casebook.convert.report;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line: what only the one has, what only the other, what both. */
final class LineDiff {
  /** Longer texts are not compared line by line, but shown as replaced whole. */
  private static final int MOST_LINES = 1500;

  /** A line, and whether the first text has it, the second, or both. */
  record Line(boolean inFirst, boolean inSecond, String text) {
    boolean same() {
      return inFirst && inSecond;
    }
  }

  private LineDiff() {}

  /** The shortest way from one text to the other (longest common subsequence of lines). */
  static List<Line> of(String first, String second) {
    List<String> a = first.lines().toList();
    List<String> b = second.lines().toList();
    if (a.size() > MOST_LINES || b.size() > MOST_LINES) {
      List<Line> out = new ArrayList<>();
      a.forEach(line -> out.add(new Line(true, false, line)));
      b.forEach(line -> out.add(new Line(false, true, line)));
      return out;
    }
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return walk(a, b, common);
  }

  private static List<Line> walk(List<String> a, List<String> b, int[][] common) {
    List<Line> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        out.add(new Line(true, true, a.get(i)));
        i++;
        j++;
      } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        out.add(new Line(true, false, a.get(i++)));
      } else {
        out.add(new Line(false, true, b.get(j++)));
      }
    }
    return out;
  }
}
