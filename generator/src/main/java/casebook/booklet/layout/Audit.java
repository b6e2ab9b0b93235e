package casebook.booklet.layout;

import java.util.List;

/**
 * How the laid-out lines keep the rules of CLREQ.
 *
 * @param lines how many lines were measured
 * @param justified how many of them had to fill their measure
 * @param findings what is against the rules, in reading order
 */
public record Audit(int lines, int justified, List<Finding> findings) {
  public Audit {
    findings = List.copyOf(findings);
  }

  /** A rule that a line can break. */
  public enum Rule {
    /** A line begins with {@code ，。）》”} or the like (CLREQ 3.1.3). */
    BEGINS_WITH_CLOSING,
    /** A line ends with {@code （《“} (CLREQ 3.1.3). */
    ENDS_WITH_OPENING,
    /** A double dash or ellipsis is parted (CLREQ 3.1.3). */
    PARTED,
    /** Two marks side by side keep both their blanks (CLREQ 3.1.6). */
    NOT_SQUEEZED,
    /** Han and Latin stand without a gap (CLREQ 3.2.2). */
    NO_GAP,
    /** A line of a justified paragraph does not reach the margin, or stands out of it. */
    NOT_FLUSH,
    /** A number is on one line, its unit on the next. */
    NUMBER_PARTED,
    /** The last line of a paragraph stands alone at the head of a page. */
    WIDOW,
    /** The first line of a paragraph stands alone at the foot of a page. */
    ORPHAN,
    /** What a heading heads begins on the next page or in the next column. */
    HEADING_AT_FOOT
  }

  /**
   * A line that breaks a rule.
   *
   * @param page of the file, 1-based
   */
  public record Finding(Rule rule, int page, String line) {}
}
