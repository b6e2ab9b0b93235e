package casebook.catalogue;

import casebook.model.Case;
import casebook.model.Region;
import casebook.model.Theme;
import java.util.List;
import java.util.Optional;

/**
 * A case among the others.
 *
 * @param region its division, resolved
 * @param themes its themes, resolved, in the order of its front matter
 * @param previous slug of the case before it in reading order
 * @param next slug of the case after it in reading order
 * @param related nearest first, at most five, each with the reason
 */
public record Entry(
    Case content,
    Optional<Region> region,
    List<Theme> themes,
    Optional<String> previous,
    Optional<String> next,
    List<Related> related) {
  public Entry {
    themes = List.copyOf(themes);
    related = List.copyOf(related);
  }

  public String slug() {
    return content.slug();
  }

  public String title() {
    return content.title();
  }

  /** Another case worth reading next, and why. */
  public record Related(String slug, Reason reason) {}

  /** Why a case is related. */
  public enum Reason {
    SAME_PRACTICE,
    SIMILAR_FIGURES,
    NEIGHBOUR
  }
}
