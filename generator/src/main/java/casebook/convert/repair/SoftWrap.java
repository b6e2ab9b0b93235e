package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.lines.SectionWords;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Piece;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Joins the lines of a text that was wrapped at some width, whatever the width.
 *
 * <p>A text is wrapped when hardly a line is longer than that width and a good part of its lines
 * reach it (all but two characters, for lines that must not end with an opening mark or begin with
 * a stop). There a full line goes on in the next, and a shorter one ends its paragraph.
 */
public final class SoftWrap {
  private static final int NARROWEST = 12;
  private static final int WIDEST = 200;

  /** Wider lines are met in mail and in paragraphs of one line; they need more evidence. */
  private static final int NARROW = 60;

  /** So many short lines in a row may be a wrapped part of a text that is not wrapped. */
  private static final int LEAST_RUN = 8;

  private final List<Line> lines;
  private final Measure measure;
  private final boolean apartTells;

  private SoftWrap(List<Line> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
    long full = 0;
    long parted = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (measure.isFull(lines.get(i))) {
        full++;
        parted += lines.get(i + 1).gap() == Gap.APART ? 1 : 0;
      }
    }
    this.apartTells = parted * 10 < full * 6;
  }

  /** The lines with wrapped ones joined; the same list when nothing in it is wrapped. */
  public static List<Line> join(List<Line> lines) {
    Optional<Measure> measure = measure(lines);
    if (measure.isPresent()) {
      return new SoftWrap(lines, measure.get()).joined();
    }
    List<Line> out = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && lines.get(end).length() <= NARROW) {
        end++;
      }
      List<Line> run = lines.subList(at, end);
      Optional<Measure> own = run.size() < LEAST_RUN ? Optional.empty() : measure(run);
      out.addAll(own.isPresent() ? new SoftWrap(run, own.get()).joined() : run);
      if (end < lines.size()) {
        out.add(lines.get(end));
      }
      at = end + 1;
    }
    return out;
  }

  private static Optional<Measure> measure(List<Line> lines) {
    Measure characters = Measure.of(lines, SoftWrap::characters, 2);
    Measure columns = Measure.of(lines, SoftWrap::columns, 4);
    return Optional.of(columns.full > characters.full ? columns : characters)
        .filter(measure -> measure.wraps(lines));
  }

  /**
   * A way to measure lines and the width that they are wrapped at.
   *
   * @param slack by how much a full line may fall short of the width: for lines that must not end
   *     with an opening mark or begin with a stop
   * @param full how many lines reach the width
   */
  private record Measure(ToIntFunction<Line> length, int width, int slack, int full) {
    /** The width that most lines reach; one line in thirty may be longer: a title, an address. */
    static Measure of(List<Line> lines, ToIntFunction<Line> length, int slack) {
      int[] lengths = lines.stream().mapToInt(length).sorted().toArray();
      int width = 0;
      int most = 0;
      int longest = lengths.length - 1;
      for (int at = longest; at >= 0 && at >= longest - lengths.length / 30 - 1; at--) {
        int from = at;
        while (from >= 0 && lengths[from] >= lengths[at] - slack) {
          from--;
        }
        if (at - from > most) {
          most = at - from;
          width = lengths[at];
        }
      }
      return new Measure(length, width, slack, most);
    }

    /**
     * Whether the lines are wrapped at this width: enough of them reach it, most of those inside a
     * sentence, and what begins with one such line comes to a sentence's end.
     */
    boolean wraps(List<Line> lines) {
      boolean wide = width > NARROW * slack / 2;
      if (full < 2
          || full * (wide ? 4L : 12L) < lines.size()
          || width < NARROWEST * slack / 2
          || width > WIDEST) {
        return false;
      }
      int whole = 0;
      int runs = 0;
      int ended = 0;
      for (int i = 0; i < lines.size(); i++) {
        int own = length.applyAsInt(lines.get(i));
        boolean ends = Endings.isFinal(lines.get(i).string());
        whole += ends && own >= width - slack && own <= width ? 1 : 0;
        if (own > width || !isFull(lines.get(i))) {
          continue;
        }
        boolean last = i + 1 == lines.size() || !isFull(lines.get(i + 1));
        if (last) {
          runs++;
          ended +=
              ends || (i + 1 < lines.size() && Endings.isFinal(lines.get(i + 1).string())) ? 1 : 0;
        }
      }
      return whole * (wide ? 4 : 2) <= full && ended * 2 > runs;
    }

    /**
     * Whether a line reaches the width. One that falls a little short was kept from breaking before
     * a stop; it does not end a sentence itself.
     */
    boolean isFull(Line line) {
      int own = length.applyAsInt(line);
      return own >= width - (Endings.isFinal(line.string()) ? 0 : slack);
    }

    boolean isExact(Line line) {
      return length.applyAsInt(line) >= width;
    }
  }

  private List<Line> joined() {
    List<Line> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      List<Traced> parts = new ArrayList<>();
      Line first = lines.get(i);
      Line last = first;
      while (i + 1 < lines.size() && goesOn(last, lines.get(i + 1))) {
        Line next = lines.get(++i);
        parts.add(last.text().joinedBy(Rule.WRAP));
        if (needsBlank(last, next)) {
          parts.add(Traced.put(" ", next.text().start(), Rule.WRAP));
        }
        last = next;
      }
      parts.add(last.text());
      out.add(
          new Line(
              first.first(),
              last.last(),
              Traced.join(parts),
              first.shape(),
              first.gap(),
              first.indent()));
      i++;
    }
    return out;
  }

  private boolean goesOn(Line line, Line next) {
    if (!line.shape().is(Shape.Type.TEXT)
        || !next.shape().is(Shape.Type.TEXT)
        || SectionWords.areEnd(next.string())) {
      return false;
    }
    if (Endings.isContinuation(next.string())) {
      return true;
    }
    if (next.gap() == Gap.IMPRINT || (apartTells && next.gap() == Gap.APART)) {
      return false;
    }
    boolean heads = next.mark().filter(mark -> isCertain(mark, line, next)).isPresent();
    return measure.isFull(line) && (!heads || Endings.isOpen(line.string()));
  }

  /**
   * A number at the start of a wrapped line may be chance only where it reads on: 一是. A bullet
   * begins an item after one that ended; else it is the dot inside a name: 某村 / ·瓜果飘香. Digits after
   * a digit are the rest of its number: 发放8 / 00、600. A colon follows the issue of a journal: 2022
   * / （6）：45.
   */
  private static boolean isCertain(Mark mark, Line before, Line line) {
    if (isDigit(before.string().charAt(before.length() - 1)) && isDigit(line.string().charAt(0))) {
      return false;
    }
    if (mark.length() < line.length() && line.string().charAt(mark.length()) == '：') {
      return false;
    }
    return mark.series() == Series.BULLET
        ? Endings.isFinal(before.string())
        : !mark.series().runsIn();
  }

  /** Between words that the line end parted, not inside one that was cut at the very width. */
  private boolean needsBlank(Line line, Line next) {
    String text = line.string();
    return isLetter(text.charAt(text.length() - 1))
        && isLetter(next.string().charAt(0))
        && (!measure.isExact(line) || hadBlank(line.text()));
  }

  private static boolean hadBlank(Traced text) {
    Piece last = text.pieces().get(text.pieces().size() - 1);
    return last.length() == 0 && last.end() - last.start() >= 2;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static int characters(Line line) {
    return line.indent() / 2 + line.length();
  }

  private static int columns(Line line) {
    return line.indent() + line.string().chars().map(c -> c < 0x2000 ? 1 : 2).sum();
  }
}
