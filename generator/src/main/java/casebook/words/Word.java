package casebook.words;

/**
 * A word of a text.
 *
 * @param start index of its first character in the text
 */
public record Word(int start, String text, WordClass wordClass) {
  /** Index after its last character. */
  public int end() {
    return start + text.length();
  }
}
