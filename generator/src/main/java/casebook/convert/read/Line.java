package casebook.convert.read;

import casebook.convert.mark.Mark;
import casebook.convert.trace.Traced;
import java.util.Optional;

/** A line of a document, or what the repairs joined into one. Immutable. */
public final class Line {
  private final int first;
  private final int last;
  private final Traced text;
  private final Shape shape;
  private final Gap gap;
  private final int indent;
  private final Optional<Mark> mark;

  /**
   * @param first line of the source where it begins, 1-based
   * @param last line of the source where it ends
   * @param text without blanks at its ends, once the characters are cleaned
   * @param gap what parts it from the line before
   * @param indent how wide the blanks before it were, in columns: two for an ideographic space
   */
  public Line(int first, int last, Traced text, Shape shape, Gap gap, int indent) {
    this.first = first;
    this.last = last;
    this.text = text;
    this.shape = shape;
    this.gap = gap;
    this.indent = indent;
    this.mark = Mark.of(text.text());
  }

  public int first() {
    return first;
  }

  public int last() {
    return last;
  }

  public Traced text() {
    return text;
  }

  public Shape shape() {
    return shape;
  }

  public Gap gap() {
    return gap;
  }

  public int indent() {
    return indent;
  }

  public String string() {
    return text.text();
  }

  public int length() {
    return text.length();
  }

  /** The number that it begins with. */
  public Optional<Mark> mark() {
    return mark;
  }

  /** Its text without the number. */
  public String unmarked() {
    return mark.map(m -> string().substring(m.length())).orElse(string());
  }

  public Line with(Traced changed) {
    return new Line(first, last, changed, shape, gap, indent);
  }

  public Line with(Shape other) {
    return new Line(first, last, text, other, gap, indent);
  }

  public Line with(Gap other) {
    return new Line(first, last, text, shape, other, indent);
  }

  /** All lines from this to the last as one, their text joined. */
  public Line through(Line last, Traced joined) {
    return new Line(first, last.last, joined, shape, gap, indent);
  }

  /** This line and the next as one. */
  public Line plus(Line next) {
    return new Line(first, next.last, text.plus(next.text), shape, gap, indent);
  }

  @Override
  public String toString() {
    return first + ": " + string();
  }
}
