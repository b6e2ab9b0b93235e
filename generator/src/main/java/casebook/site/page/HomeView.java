package casebook.site.page;

import java.util.List;
import java.util.Optional;

/**
 * The front page.
 *
 * @param unplaced to the cases that stand on no tile
 */
public record HomeView(
    Frame frame,
    Optional<String> subtitle,
    String description,
    List<Count> counts,
    List<Tile> tiles,
    Optional<Link> unplaced,
    List<TreeView.Branch> themes,
    List<Link.Counted> indicators,
    List<Card> newest)
    implements View {

  /** A figure about the whole collection. */
  public record Count(String amount, String name, String href) {}
}
