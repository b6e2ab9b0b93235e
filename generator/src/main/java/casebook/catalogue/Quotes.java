package casebook.catalogue;

/** Words compared letter for letter, however lines and blanks fall. */
final class Quotes {
  /** How much may stand between the halves of a quote that a page end parted. */
  private static final int FURNITURE = 80;

  private Quotes() {}

  /** Without blanks and control characters. */
  static String bare(String text) {
    char[] bare = text.toCharArray();
    int length = 0;
    for (char c : bare) {
      if (!isBlank(c)) {
        bare[length++] = c;
      }
    }
    return length == bare.length ? text : new String(bare, 0, length);
  }

  /** Most characters are Han, and no blank lies among or above those. */
  private static boolean isBlank(char c) {
    return c <= '\u3000'
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  /** Whether a text says a quote, at most once cut by a page number or a running head. */
  static boolean says(String bareText, String quote) {
    String wanted = bare(quote);
    if (bareText.contains(wanted)) {
      return true;
    }
    for (int cut = 1; cut < wanted.length(); cut++) {
      int start = bareText.indexOf(wanted.substring(0, cut));
      if (start < 0) {
        return false;
      }
      String rest = wanted.substring(cut);
      for (; start >= 0; start = bareText.indexOf(wanted.substring(0, cut), start + 1)) {
        int end = bareText.indexOf(rest, start + cut);
        if (end >= 0 && end - start - cut <= FURNITURE) {
          return true;
        }
      }
    }
    return false;
  }
}
