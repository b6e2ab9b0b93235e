package casebook.convert.trace;

/**
 * A change to a text: its characters from {@code start} to before {@code end} become {@code text}.
 *
 * @param text empty to drop them; with {@code start == end}, put in
 */
public record Edit(int start, int end, String text, Rule rule) {
  public static Edit drop(int start, int end, Rule rule) {
    return new Edit(start, end, "", rule);
  }
}
