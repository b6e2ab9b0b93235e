package casebook.convert.outline;

import casebook.convert.draft.Block;
import casebook.convert.lines.AwardLines;
import casebook.convert.lines.Endings;
import casebook.convert.mark.Mark;
import casebook.convert.read.Line;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Lays the lines of a list of awards as entries, run together or not. */
final class AwardList {
  private static final int LONGEST_PLACE = 24;

  private final List<Laid> laid = new ArrayList<>();
  private final UnaryOperator<Traced> paragraph;
  private int count;

  private AwardList(UnaryOperator<Traced> paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The blocks of a list.
   *
   * @param paragraph cleans the prose before and between its entries
   */
  static List<Laid> lay(List<Line> lines, UnaryOperator<Traced> paragraph) {
    AwardList work = new AwardList(paragraph);
    lines.forEach(work::lay);
    return work.laid;
  }

  private void lay(Line line) {
    if (Endings.isFinal(line.string()) || line.string().contains("。")) {
      Traced text = paragraph.apply(line.text());
      laid.add(new Laid(text, new Block.Paragraph(line.first(), text.text())));
    } else {
      cut(line);
    }
  }

  private void cut(Line line) {
    List<Integer> starts = AwardLines.starts(line.string(), count);
    Traced text = line.text();
    int first = starts.isEmpty() ? text.length() : starts.get(0);
    boolean headed = first > Mark.of(line.string()).map(Mark::length).orElse(0);
    if (headed) {
      head(line, text.slice(0, first));
    } else if (starts.isEmpty()) {
      laid.add(new Laid(text, new Block.Paragraph(line.first(), text.text())));
    }
    for (int i = 0; i < starts.size(); i++) {
      int start = i == 0 && !headed ? 0 : starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      entry(line, text.slice(start, end));
    }
  }

  private void head(Line line, Traced text) {
    Traced clean = Outliner.heading(text);
    int number = Mark.of(clean.text()).map(Mark::length).orElse(0);
    clean = clean.edit(List.of(Edit.drop(0, number, Rule.STRUCTURE)));
    count = 0;
    laid.add(new Laid(clean, new Block.Heading(line.first(), 2, clean.text())));
  }

  private void entry(Line line, Traced text) {
    count++;
    String string = text.text();
    int number = AwardLines.numberLength(string);
    OptionalInt ordinal = OptionalInt.empty();
    if (number > 0) {
      ordinal = OptionalInt.of(AwardLines.number(string));
      count = ordinal.getAsInt();
    }
    Traced clean = Outliner.heading(text.edit(List.of(Edit.drop(0, number, Rule.STRUCTURE))));
    String words = clean.text();
    int colon = words.indexOf('：');
    boolean placed = colon >= 2 && colon <= LONGEST_PLACE;
    laid.add(
        new Laid(
            clean,
            new Block.AwardEntry(
                line.first(),
                ordinal.isPresent() ? ordinal : OptionalInt.of(count),
                placed ? Optional.of(words.substring(0, colon)) : Optional.empty(),
                placed ? words.substring(colon + 1) : words)));
  }
}
