package casebook.convert.split;

import casebook.convert.lines.Endings;
import casebook.convert.lines.Names;
import casebook.convert.mark.Mark;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets the names apart that the paragraphs of a round-up begin with, a case in each.
 *
 * <pre>
 * 【某市某区】坚持“首厕过关制”，…      →  某市某区 / 坚持“首厕过关制”，…
 * 1.某区推行“云诊室”。依托卫生站…    →  某区推行“云诊室” / 依托卫生站…
 * </pre>
 */
final class LedParagraphs {
  /** The level given to the names: below any that a format gives to the document's own title. */
  private static final Shape NAME = Shape.heading(4);

  private static final int LEAST_PROSE = 50;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 40;
  private static final int FEWEST = 3;

  private LedParagraphs() {}

  static List<Line> part(List<Line> lines) {
    int prose = 0;
    int led = 0;
    Set<String> names = new TreeSet<>();
    for (Line line : lines) {
      if (isProse(line)) {
        prose++;
        int length = lead(line);
        led += length > 0 ? 1 : 0;
        names.add(line.string().substring(0, length));
      }
    }
    names.remove("");
    if (names.size() < FEWEST || names.size() < led || led * 3 < prose * 2) {
      return lines;
    }
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      int length = isProse(line) ? lead(line) : 0;
      if (length == 0) {
        out.add(line);
      } else {
        out.add(line.with(name(line.text().slice(0, length))).with(NAME));
        out.add(line.with(line.text().from(length).strip(Rule.LAYOUT)));
      }
    }
    return out;
  }

  /** How long the name is, or the numbered sentence that begins with one: 1.某区推行“云诊室”。 */
  private static int lead(Line line) {
    String text = line.string();
    int mark = line.mark().filter(m -> !m.series().runsIn()).map(Mark::length).orElse(0);
    int stop = text.indexOf('。');
    boolean titled =
        mark > 0
            && stop > mark + SHORTEST_TITLE
            && stop <= mark + LONGEST_TITLE
            && text.length() - stop >= LEAST_PROSE
            && Names.leads(text.substring(mark, stop));
    return titled ? stop + 1 : Names.leadLength(text);
  }

  private static boolean isProse(Line line) {
    return line.shape().is(Shape.Type.TEXT)
        && line.length() >= LEAST_PROSE
        && Endings.isFinal(line.string());
  }

  private static Traced name(Traced lead) {
    String text = lead.text();
    int start = "【[".indexOf(text.charAt(0)) >= 0 ? 1 : Mark.of(text).map(Mark::length).orElse(0);
    int end = text.length();
    while (end > start && "】]：: 。".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return lead.edit(
        List.of(
            Edit.drop(0, start, Rule.STRUCTURE), Edit.drop(end, text.length(), Rule.STRUCTURE)));
  }
}
