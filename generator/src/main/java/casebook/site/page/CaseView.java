package casebook.site.page;

import casebook.markdown.Heading;
import java.util.List;
import java.util.Optional;

/**
 * The page of one case.
 *
 * @param trail its region, province first
 * @param period {@code 2021–2023}, or the year alone
 * @param body HTML
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
    List<Fact> facts,
    String body,
    List<Heading> outline,
    Optional<Origin> origin,
    List<Related> related,
    Optional<Link> previous,
    Optional<Link> next)
    implements View {

  /** Where the text came from. */
  public record Origin(
      String document, String lines, Optional<String> title, Optional<String> url) {}

  /** A case worth reading next, and why. */
  public record Related(Card card, String reason) {}
}
