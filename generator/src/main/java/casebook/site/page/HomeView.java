package casebook.site.page;

import java.util.List;
import java.util.Optional;

/** The front page. */
public record HomeView(
    Frame frame,
    Optional<String> subtitle,
    String description,
    List<Count> counts,
    List<Tile> tiles,
    List<TreeView.Branch> themes,
    List<Link.Counted> indicators,
    List<Card> newest)
    implements View {

  /** A figure about the whole collection. */
  public record Count(String amount, String name, String href) {}
}
