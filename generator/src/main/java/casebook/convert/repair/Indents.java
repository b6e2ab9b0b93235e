package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.mark.Mark;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts paragraphs whose line ends were lost, by the indents that they kept: two ideographic spaces
 * or four blanks after the end of a sentence, three times or more in a line.
 *
 * <pre>某市守护校园餐桌　　近年来，…晒到网上。　　一、健全制度。…  →  a line each</pre>
 */
public final class Indents {
  private static final Pattern INDENT = Pattern.compile("(?:\u3000{2,}|[ \u00a0]{4,})\\s*");
  private static final int SHORTEST = 80;
  private static final int LONGEST_TITLE = 64;
  private static final int FEWEST = 2;

  private Indents() {}

  public static List<Line> part(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    for (Line line : lines) {
      List<Integer> cuts = line.length() < SHORTEST ? List.of() : cuts(line);
      if (cuts.size() <= FEWEST) {
        out.add(line);
        continue;
      }
      int from = 0;
      for (int cut : cuts) {
        out.add(piece(line, line.text().slice(from, cut), from));
        from = cut;
      }
      out.add(piece(line, line.text().from(from), from));
    }
    return out;
  }

  private static Line piece(Line line, Traced text, int from) {
    Line piece = line.with(text);
    return from == 0 ? piece : piece.with(Gap.APART);
  }

  private static List<Integer> cuts(Line line) {
    List<Integer> cuts = new ArrayList<>();
    if (!line.shape().is(Shape.Type.TEXT)) {
      return cuts;
    }
    String text = line.string();
    if (!text.contains("\u3000\u3000") && !text.contains("  ") && text.indexOf('\u00a0') < 0) {
      return cuts;
    }
    Matcher indent = INDENT.matcher(text);
    int from = 0;
    while (indent.find()) {
      String before = text.substring(from, indent.start()).strip();
      String after = text.substring(indent.end());
      boolean title = cuts.isEmpty() && before.length() <= LONGEST_TITLE;
      boolean heading = Mark.of(before).isPresent() && before.length() <= LONGEST_TITLE;
      if (!before.isEmpty()
          && !after.isBlank()
          && (Endings.isFinal(before) || title || heading || Mark.of(after).isPresent())) {
        cuts.add(indent.start());
        from = indent.start();
      }
    }
    return cuts;
  }
}
