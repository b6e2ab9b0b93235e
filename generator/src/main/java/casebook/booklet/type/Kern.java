package casebook.booklet.type;

/**
 * A shift of the pen, written into the text as one character of the private use area, so that a
 * composed line stays a plain string: {@code "，" + Kern.of(-140) + "《"} sets the bracket 140 dots
 * nearer. No text may hold such a character of its own; fonts have none, so it would be refused as
 * a missing glyph.
 */
public final class Kern {
  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FF';
  private static final int ZERO = FIRST + (LAST - FIRST) / 2;

  /** The widest shift that one character can carry, in dots. */
  public static final int MAX = ZERO - FIRST;

  private Kern() {}

  public static boolean is(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The shift that a kern character carries, in dots. */
  public static int dots(char kern) {
    return kern - ZERO;
  }

  /** Appends a shift; a wide one takes several characters, none takes none. */
  public static void append(StringBuilder text, int dots) {
    int left = dots;
    while (left != 0) {
      int step = Math.max(-MAX, Math.min(MAX, left));
      text.append((char) (ZERO + step));
      left -= step;
    }
  }

  /** The text without its kerns. */
  public static String strip(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
