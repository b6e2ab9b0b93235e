package casebook.site.data;

import java.util.regex.Pattern;

/**
 * Text cells that a spreadsheet must not take for a formula carry a leading apostrophe, as OWASP
 * advises: {@code =1+1} is written {@code '=1+1}. Numbers stay bare.
 */
final class Cells {
  private static final Pattern FORMULA =
      Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private Cells() {}

  static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that {@link #guarded} made safe. */
  static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
