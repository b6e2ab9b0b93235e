package casebook.convert.trace;

import java.util.Optional;

/**
 * A run of source characters and what became of it.
 *
 * @param start first character in the source, 0-based, in UTF-16 units
 * @param end after the last; equal to {@code start} for text that a rule put in
 * @param length how many characters of the {@link Traced} text stand for it; 0 when dropped
 * @param rule what changed, dropped or put it in; none when it stands as it stood
 */
public record Piece(int start, int end, int length, Optional<Rule> rule) {
  public Piece {
    if (start < 0 || end < start || length < 0) {
      throw new IllegalArgumentException("no piece: " + start + "-" + end + " as " + length);
    }
    if (rule.isEmpty() && length != end - start) {
      throw new IllegalArgumentException("changed without a rule: " + start + "-" + end);
    }
  }

  /** Whether each of its characters stands for exactly one of the source. */
  boolean even() {
    return length == end - start;
  }

  boolean continues(Piece before) {
    return before.end == start
        && before.rule.equals(rule)
        && ((even() && before.even()) || (length == 0 && before.length == 0));
  }

  Piece with(Piece next) {
    return new Piece(start, next.end, length + next.length, rule);
  }
}
