package casebook.site.page;

import java.util.List;
import java.util.Optional;

/**
 * An index of two or three levels: regions, themes.
 *
 * @param otherOrder the same in another order
 */
public record TreeView(
    Frame frame,
    String heading,
    String lead,
    Optional<Link> otherOrder,
    List<Branch> branches,
    Optional<Matrix> matrix)
    implements View {
  public TreeView {
    branches = List.copyOf(branches);
  }

  /** A node with what lies in it. */
  public record Branch(Link.Counted link, Optional<String> note, List<Branch> children) {
    public Branch {
      children = List.copyOf(children);
    }
  }
}
