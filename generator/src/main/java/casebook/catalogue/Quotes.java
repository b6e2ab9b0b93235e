package casebook.catalogue;

/** Words compared letter for letter, however lines and blanks fall. */
final class Quotes {
  /** How much may stand between the halves of a quote that a page end parted. */
  private static final int FURNITURE = 80;

  private static final String WIDE = "“”„‟‘’‚‛。—–";
  private static final String NARROW = "\"\"\"\"''''.--";

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

  /**
   * As {@link #bare}, and with one width of every mark: conversion sets {@code (村),"好"} as {@code
   * （村），“好”}.
   */
  static String folded(String text) {
    char[] folded = bare(text).toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      int mark = WIDE.indexOf(c);
      if (mark >= 0) {
        folded[i] = NARROW.charAt(mark);
      } else if (c >= 0xFF01 && c <= 0xFF5E) {
        folded[i] = (char) (c - 0xFEE0);
      }
    }
    return new String(folded);
  }

  /** Whether a text says a quote, at most once cut by a page number or a running head. */
  static boolean says(String foldedText, String quote) {
    String wanted = folded(quote);
    if (foldedText.contains(wanted)) {
      return true;
    }
    for (int cut = 1; cut < wanted.length(); cut++) {
      int start = foldedText.indexOf(wanted.substring(0, cut));
      if (start < 0) {
        return false;
      }
      if (Character.isDigit(wanted.charAt(cut - 1)) && Character.isDigit(wanted.charAt(cut))) {
        continue; // no page ends inside a number
      }
      String rest = wanted.substring(cut);
      for (; start >= 0; start = foldedText.indexOf(wanted.substring(0, cut), start + 1)) {
        int end = foldedText.indexOf(rest, start + cut);
        if (end >= 0 && end - start - cut <= FURNITURE) {
          return true;
        }
      }
    }
    return false;
  }
}
