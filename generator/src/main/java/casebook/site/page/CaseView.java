package casebook.site.page;

import casebook.markdown.Heading;
import java.util.List;
import java.util.Optional;

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

  /** Where the text came from. */
  public record Origin(
      String document, String lines, Optional<String> title, Optional<String> url) {}

  /** A case worth reading next, and why. */
  public record Related(Card card, String reason) {}
}
