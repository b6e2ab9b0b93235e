package casebook.model;

/** First and last year that a practice or its figures refer to. */
public record Years(int first, int last) {
  public Years {
    if (last < first) {
      throw new IllegalArgumentException("years run backwards: " + first + ", " + last);
    }
  }
}
