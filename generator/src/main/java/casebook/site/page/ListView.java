package casebook.site.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that is a heading, ways on, and a list of cases: a region, a theme, a year, all cases.
 *
 * @param lead a sentence under the heading
 * @param groups ways to narrow or widen: what lies in it, its siblings, themes, years; those
 *     without links fall away
 */
public record ListView(
    Frame frame,
    String heading,
    Optional<String> kicker,
    Optional<String> lead,
    List<Group> groups,
    Listing listing)
    implements View {
  public ListView {
    groups = groups.stream().filter(group -> !group.links().isEmpty()).toList();
  }

  /** Links that belong together, with the numbers of cases behind them. */
  public record Group(String name, List<Link.Counted> links) {
    public Group {
      links = List.copyOf(links);
    }
  }
}
