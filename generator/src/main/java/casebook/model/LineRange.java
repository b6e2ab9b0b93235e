package casebook.model;

/** Lines of a document as it arrived, 1-based, both ends included. */
public record LineRange(int first, int last) {
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no range of lines: " + first + "-" + last);
    }
  }

  /**
   * Reads {@code 2-6}, or {@code 4} for one line.
   *
   * @throws IllegalArgumentException on anything else
   */
  public static LineRange parse(String range) {
    String[] ends = range.strip().split("-", -1);
    if (ends.length > 2) {
      throw new IllegalArgumentException("no range of lines: " + range);
    }
    int first = Integer.parseInt(ends[0].strip());
    return new LineRange(first, ends.length == 1 ? first : Integer.parseInt(ends[1].strip()));
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
