package casebook.site.page;

import casebook.markdown.Heading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page of one case.
 *
 * @param trail its region, province first
 * @param period {@code 2021–2023}, or the year alone
 * @param keys figures shown at once; {@code rest} are folded away
 * @param body HTML
 * @param markdown address of the case as a Markdown file
 * @param compare address that puts the case beside others
 */
public record CaseView(
    Frame frame,
    String title,
    String kind,
    List<Link> trail,
    Optional<String> organisation,
    Optional<Link> period,
    List<Link> themes,
    Optional<String> summary,
    List<Fact> keys,
    List<Fact> rest,
    String body,
    List<Heading> outline,
    Optional<Origin> origin,
    List<Related> related,
    Optional<Link> previous,
    Optional<Link> next,
    Citations citations,
    String markdown,
    String compare)
    implements View {
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]+");

  /** Characters that stand on a line of a phone as a heading. */
  private static final int LINE = 12;

  /** Whether the title can break at its marks alone, no part of it being longer than a line. */
  public boolean isPhrased() {
    return MARKS.splitAsStream(title).allMatch(part -> part.length() <= LINE);
  }

  /** Where the text came from. */
  public record Origin(
      String document, String lines, Optional<String> title, Optional<String> url) {}

  /**
   * A case worth reading next, and why.
   *
   * @param compare address that puts it beside this case
   */
  public record Related(Card card, String reason, String compare) {}
}
