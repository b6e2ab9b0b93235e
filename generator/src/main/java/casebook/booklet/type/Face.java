package casebook.booklet.type;

/** Widths of a typeface's characters. Safe for many threads. */
public interface Face {
  /** Answer of {@link #advance} for a character that the face lacks. */
  int MISSING = -1;

  /** Width of a character in 1/1000 em, or {@link #MISSING}. */
  int advance(int codePoint);
}
