package casebook.catalogue;

import casebook.model.Region;
import java.util.List;

/**
 * A region with its cases and what lies in it.
 *
 * @param children by code
 * @param cases slugs of the cases of this very region, in reading order
 * @param count cases here and below
 */
public record RegionNode(Region region, List<RegionNode> children, List<String> cases, int count) {
  public RegionNode {
    children = List.copyOf(children);
    cases = List.copyOf(cases);
  }
}
