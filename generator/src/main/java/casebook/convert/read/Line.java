package casebook.convert.read;

import casebook.convert.mark.Mark;
import casebook.convert.trace.Traced;
import java.util.Optional;

/**
 * A line of a document, or what the repairs joined into one.
 *
 * @param first line of the source where it begins, 1-based
 * @param last line of the source where it ends
 * @param text without blanks at its ends, never empty
 * @param apart whether an empty line or an indent parts it from the line before
 */
public record Line(int first, int last, Traced text, Shape shape, boolean apart) {
  public String string() {
    return text.text();
  }

  public int length() {
    return text.length();
  }

  public Line with(Traced changed) {
    return new Line(first, last, changed, shape, apart);
  }

  public Line with(Shape other) {
    return new Line(first, last, text, other, apart);
  }

  /** This line and the next as one. */
  public Line plus(Line next) {
    return new Line(first, next.last, text.plus(next.text), shape, apart);
  }

  /** The number that it begins with. */
  public Optional<Mark> mark() {
    return Mark.of(text.text());
  }
}
