package casebook.booklet.type;

/**
 * A stretch of text in one style.
 *
 * @param em type size in dots
 * @param keep whether it may not be broken
 * @param glue whether it clings to what stands before it without any space: a note's number
 * @param cell width in dots that it takes at least, blank on its right; 0 for none
 */
public record Run(String text, Face face, double em, boolean keep, boolean glue, double cell) {
  /** Text in a face and size, breakable where the rules allow. */
  public static Run of(String text, Face face, double em) {
    return new Run(text, face, em, false, false, 0);
  }
}
