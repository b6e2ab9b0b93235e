package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;

/** Lines and sentences printed twice running are told once. */
public final class Repeats {
  private static final int LEAST_LINE = 4;
  private static final int LEAST_SENTENCE = 8;

  private Repeats() {}

  /** The lines without those that repeat the one before. */
  public static List<Line> lines(List<Line> lines, Account account) {
    List<Line> kept = new ArrayList<>();
    String last = "";
    for (Line line : lines) {
      String text = line.string();
      if (text.length() >= LEAST_LINE && text.equals(last) && !line.shape().is(Shape.Type.ROW)) {
        account.drop(line.text(), Rule.REPEAT);
      } else {
        kept.add(line);
        last = text;
      }
    }
    return kept;
  }

  /** {@code 要落实。要落实。} → {@code 要落实。} */
  public static Traced sentences(Traced text) {
    String string = text.text();
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    int before = -1;
    for (int i = 0; i < string.length(); i++) {
      if ("。！？".indexOf(string.charAt(i)) >= 0) {
        int end = i + 1;
        boolean same =
            before >= 0
                && end - start >= LEAST_SENTENCE
                && end - start == start - before
                && string.regionMatches(before, string, start, end - start);
        if (same) {
          edits.add(Edit.drop(start, end, Rule.REPEAT));
        }
        before = start;
        start = end;
      }
    }
    return text.edit(edits);
  }
}
