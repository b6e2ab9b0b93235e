package casebook.convert.report;

/**
 * Two cases that tell the same.
 *
 * @param first slug, before the second's in order
 * @param share of the shorter text that stands in the longer, 0 to 1
 */
public record Duplicate(String first, String second, double share) {
  public static Duplicate of(String a, String b, double share) {
    return a.compareTo(b) <= 0 ? new Duplicate(a, b, share) : new Duplicate(b, a, share);
  }
}
