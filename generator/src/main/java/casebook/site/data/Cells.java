package casebook.site.data;

/**
 * Text cells that a spreadsheet must not take for a formula carry a leading apostrophe, as OWASP
 * advises: {@code =1+1} is written {@code '=1+1}. Numbers stay bare.
 */
final class Cells {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Cells() {}

  static String guarded(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** The text that {@link #guarded} made safe. */
  static String plain(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  /** Whether a mark of a formula comes first, or behind apostrophes: those were guarded before. */
  private static boolean isFormula(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
  }
}
