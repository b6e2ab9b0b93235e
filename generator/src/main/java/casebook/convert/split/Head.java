package casebook.convert.split;

import casebook.convert.mark.Series;
import java.util.Optional;

/**
 * A line that begins a case.
 *
 * @param at its index among the lines
 * @param series how it is numbered, if it is
 * @param ordinal its number; 0 when it has none
 */
record Head(int at, Optional<Series> series, int ordinal) {
  static Head plain(int at) {
    return new Head(at, Optional.empty(), 0);
  }

  /** Whether what follows may itself hold several cases. */
  boolean wraps() {
    return series.filter(s -> s == Series.WRAPPER || s == Series.CHAPTER).isPresent();
  }
}
