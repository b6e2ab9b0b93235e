package casebook.booklet.type;

import casebook.booklet.type.LineBreaker.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes a paragraph: runs of text in, the same runs out with a line feed after each line and
 * {@linkplain Kern kerns} where space is added or taken. Whitespace is collapsed as in HTML; a line
 * break of the source between Han characters vanishes.
 *
 * <pre>“你好”，他说。 → “你好”{-140}，他说。</pre>
 */
public final class Composer {
  /** Joins its neighbours (U+2060): no line break, and it leaves no trace. */
  private static final int JOINER = 0x2060;

  /** Ends a line by force (U+2028). */
  private static final int LINE_END = 0x2028;

  private Composer() {}

  /**
   * Where the text goes.
   *
   * @param width line length in dots
   * @param indent of the first line, in dots
   * @param justified whether lines but the last are spread to the full width
   */
  public record Measure(double width, double indent, boolean justified) {
    /** A width that is never reached: the text is spaced but not broken. */
    public static Measure unbounded() {
      return new Measure(1e9, 0, false);
    }

    private Measure unindented() {
      return new Measure(width, 0, justified);
    }
  }

  /** The composed runs, and how wide the last line came out, in dots. */
  public record Composed(List<String> runs, double lastLine) {
    public Composed {
      runs = List.copyOf(runs);
    }
  }

  public static Composed compose(List<Run> runs, Measure measure) {
    List<StringBuilder> out = new ArrayList<>();
    runs.forEach(run -> out.add(new StringBuilder(run.text().length() * 2)));
    double width = 0;
    boolean first = true;
    for (List<Glyph> part : glyphs(runs)) {
      if (!first && !part.isEmpty()) {
        out.get(part.get(0).run()).append('\n');
      }
      width = part(part, first ? measure : measure.unindented(), out);
      first = false;
    }
    return new Composed(out.stream().map(StringBuilder::toString).toList(), width);
  }

  /** Composes what stands between forced line ends; returns the width of its last line. */
  private static double part(List<Glyph> glyphs, Measure measure, List<StringBuilder> out) {
    Spacing text = new Spacing(glyphs);
    LineBreaker breaker =
        new LineBreaker(text, measure.width(), measure.indent(), measure.justified());
    List<Line> lines = breaker.lines();
    if (breaker.overfull(lines)) {
      text.breakWords();
      lines = breaker.lines();
    }
    Justifier justifier = new Justifier(text, breaker, measure.justified());
    double width = 0;
    for (Line line : lines) {
      if (line.start() == line.end()) {
        continue;
      }
      width = -breaker.trimmed(line);
      double due = width - kern(out.get(text.glyphs[line.start()].run()), width);
      double[] kerns = justifier.kerns(line);
      for (int i = 0; i < kerns.length; i++) {
        Glyph glyph = text.glyphs[line.start() + i];
        StringBuilder run = out.get(glyph.run()).appendCodePoint(glyph.codePoint());
        due += kerns[i];
        due -= kern(run, due);
        width += glyph.advance() + kerns[i];
      }
      if (!line.last()) {
        out.get(text.glyphs[line.end() - 1].run()).append('\n');
      }
    }
    return width;
  }

  /** Writes a shift to the nearest dot; what rounding leaves is due at the next. */
  private static int kern(StringBuilder run, double shift) {
    int dots = (int) Math.round(shift);
    Kern.append(run, dots);
    return dots;
  }

  /** Whether a character leaves no trace on paper: blanks, line ends, joiners, marks of order. */
  public static boolean isInvisible(int codePoint) {
    return isBlank(codePoint)
        || codePoint == LINE_END
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** The glyphs between forced line ends. */
  private static List<List<Glyph>> glyphs(List<Run> runs) {
    List<List<Glyph>> parts = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    parts.add(glyphs);
    boolean blank = false;
    boolean broken = false;
    boolean joined = false;
    for (int r = 0; r < runs.size(); r++) {
      Run run = runs.get(r);
      boolean first = true;
      int length = run.text().length();
      for (int i = 0, c; i < length; i += Character.charCount(c)) {
        c = run.text().codePointAt(i);
        if (isBlank(c)) {
          blank = true;
          broken |= c == '\n';
          continue;
        }
        if (c == LINE_END) {
          glyphs = new ArrayList<>();
          parts.add(glyphs);
          blank = false;
          continue;
        }
        if (isInvisible(c)) {
          joined |= c == JOINER;
          continue;
        }
        Marks mark = Marks.of(c);
        if (blank && !glyphs.isEmpty() && !(broken && isEastAsian(glyphs, mark))) {
          glyphs.add(glyph(' ', Marks.SPACE, run, r, false, false));
        }
        boolean kept = joined || (run.keep() && !first);
        glyphs.add(glyph(c, mark, run, r, kept, run.glue() && first));
        first = false;
        blank = false;
        broken = false;
        joined = false;
      }
      fillCell(glyphs, run, r);
    }
    return parts;
  }

  /** Widens the last glyph of a run by what its cell has left. */
  private static void fillCell(List<Glyph> glyphs, Run run, int number) {
    int last = glyphs.size() - 1;
    if (run.cell() > 0 && last >= 0 && glyphs.get(last).run() == number) {
      double width =
          glyphs.stream().filter(g -> g.run() == number).mapToDouble(Glyph::advance).sum();
      Glyph g = glyphs.get(last);
      double pad = Math.max(0, run.cell() - width);
      glyphs.set(
          last,
          new Glyph(
              g.codePoint(), g.mark(), g.advance(), g.em(), number, g.kept(), g.glued(), pad));
    }
  }

  private static boolean isEastAsian(List<Glyph> before, Marks next) {
    return before.get(before.size() - 1).mark() != Marks.LATIN || next != Marks.LATIN;
  }

  private static Glyph glyph(int c, Marks mark, Run run, int number, boolean kept, boolean glued) {
    int advance = Math.max(0, run.face().advance(c));
    return new Glyph(c, mark, advance * run.em() / 1000, run.em(), number, kept, glued, 0);
  }
}
