package casebook.booklet.type;

/**
 * A character as it is set.
 *
 * @param codePoint Unicode
 * @param mark what it is to composition
 * @param advance width in its face, in dots
 * @param em its type size, in dots
 * @param run number of the text run that it comes from
 * @param kept whether no line may begin with it
 * @param pad extra space after it, in dots
 * @param glued whether nothing at all may come between it and the glyph before it: a note's number
 */
record Glyph(
    int codePoint,
    Marks mark,
    double advance,
    double em,
    int run,
    boolean kept,
    boolean glued,
    double pad) {

  boolean isDigit() {
    return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** The blank half of a mark's square, in dots. */
  double blank() {
    return mark.isMark() && advance * 4 > em * 3 ? em / 2 : 0;
  }
}
