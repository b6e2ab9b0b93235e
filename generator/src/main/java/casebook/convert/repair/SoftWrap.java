package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.mark.Mark;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Piece;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * Joins the lines of a text that was wrapped at some width, whatever the width.
 *
 * <p>A text is wrapped when hardly a line is longer than that width and a good part of its lines
 * reach it (all but two characters, for lines that must not end with an opening mark or begin with
 * a stop). There a full line goes on in the next, and a shorter one ends its paragraph.
 */
public final class SoftWrap {
  private static final int WIDEST = 200;
  private static final int SLACK = 2;

  private final List<Line> lines;
  private final int width;
  private final ToIntFunction<Line> measure;
  private final boolean apartTells;

  private SoftWrap(List<Line> lines, int width, ToIntFunction<Line> measure) {
    this.lines = lines;
    this.width = width;
    this.measure = measure;
    long full = 0;
    long parted = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isFull(lines.get(i))) {
        full++;
        parted += lines.get(i + 1).apart() ? 1 : 0;
      }
    }
    this.apartTells = parted * 10 < full * 6;
  }

  /** The lines with wrapped ones joined; the same list when the text is not wrapped. */
  public static List<Line> join(List<Line> lines) {
    for (ToIntFunction<Line> measure :
        List.<ToIntFunction<Line>>of(Line::length, SoftWrap::columns)) {
      OptionalInt width = width(lines, measure);
      if (width.isPresent()) {
        return new SoftWrap(lines, width.getAsInt(), measure).joined();
      }
    }
    return lines;
  }

  private static OptionalInt width(List<Line> lines, ToIntFunction<Line> measure) {
    int[] lengths = lines.stream().mapToInt(measure).sorted().toArray();
    if (lengths.length < 3) {
      return OptionalInt.empty();
    }
    // One line in thirty may be longer: a title or an address that the wrapping left alone.
    int width = lengths[lengths.length - 1 - lengths.length / 30];
    int slack = width >= 40 ? SLACK + 1 : SLACK;
    long full = Arrays.stream(lengths).filter(l -> l >= width - slack && l <= width).count();
    long body = Arrays.stream(lengths).filter(l -> l > 4).count();
    boolean regular = full >= 2 && full * (width > 60 ? 5 : 3) >= body * (width > 60 ? 3 : 1);
    return regular && width >= 12 && width <= WIDEST ? OptionalInt.of(width) : OptionalInt.empty();
  }

  private List<Line> joined() {
    List<Line> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      List<Traced> parts = new ArrayList<>();
      Line first = lines.get(i);
      Line last = first;
      parts.add(first.text());
      while (i + 1 < lines.size() && goesOn(last, lines.get(i + 1))) {
        Line next = lines.get(++i);
        if (needsBlank(last, next)) {
          parts.add(Traced.put(" ", next.text().start(), Rule.WRAP));
        }
        parts.add(next.text());
        last = next;
      }
      out.add(
          new Line(first.first(), last.last(), Traced.join(parts), first.shape(), first.apart()));
      i++;
    }
    return out;
  }

  private boolean goesOn(Line line, Line next) {
    if (!line.shape().is(Shape.Type.TEXT) || !next.shape().is(Shape.Type.TEXT)) {
      return false;
    }
    if (Endings.isContinuation(next.string())) {
      return true;
    }
    if (apartTells && next.apart()) {
      return false;
    }
    boolean heads = next.mark().filter(SoftWrap::isCertain).isPresent();
    return isFull(line) && (!heads || Endings.isOpen(line.string()));
  }

  /** A number at the start of a wrapped line may be chance only where it reads on: 一是. */
  private static boolean isCertain(Mark mark) {
    return !mark.series().runsIn();
  }

  private boolean isFull(Line line) {
    return measure.applyAsInt(line) >= width - SLACK;
  }

  /** Between words that the line end parted, not inside one that was cut at the very width. */
  private boolean needsBlank(Line line, Line next) {
    String text = line.string();
    return isLetter(text.charAt(text.length() - 1))
        && isLetter(next.string().charAt(0))
        && (measure.applyAsInt(line) < width || hadBlank(line.text()));
  }

  private static boolean hadBlank(Traced text) {
    Piece last = text.pieces().get(text.pieces().size() - 1);
    return last.length() == 0 && last.end() - last.start() >= 2;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static int columns(Line line) {
    return line.string().chars().map(c -> c < 0x2000 ? 1 : 2).sum();
  }
}
