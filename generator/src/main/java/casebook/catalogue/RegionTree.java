package casebook.catalogue;

import casebook.gazetteer.Gazetteer;
import casebook.model.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Regions that hold a case, from provinces down, with counts that roll up. */
final class RegionTree {
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Map<String, List<String>> cases = new HashMap<>();

  /** By code of the division above, {@code ""} for provinces; sorted by code. */
  private final Map<String, TreeMap<String, Region>> below = new HashMap<>();

  private RegionTree() {}

  static List<RegionNode> of(List<Entry> entries) {
    RegionTree tree = new RegionTree();
    for (Entry entry : entries) {
      entry.region().ifPresent(region -> tree.add(region, entry.slug()));
    }
    return tree.nodes("");
  }

  private void add(Region region, String slug) {
    List<String> slugs = cases.computeIfAbsent(region.code(), c -> new ArrayList<>());
    if (slugs.isEmpty()) {
      addWithAbove(region);
    }
    slugs.add(slug);
  }

  private void addWithAbove(Region region) {
    below
        .computeIfAbsent(region.parent().orElse(""), p -> new TreeMap<>())
        .put(region.code(), region);
    gazetteer.parent(region).ifPresent(this::addWithAbove);
  }

  private List<RegionNode> nodes(String parent) {
    return below.getOrDefault(parent, new TreeMap<>()).values().stream().map(this::node).toList();
  }

  private RegionNode node(Region region) {
    List<RegionNode> children = nodes(region.code());
    List<String> own = cases.getOrDefault(region.code(), List.of());
    int count = own.size() + children.stream().mapToInt(RegionNode::count).sum();
    return new RegionNode(region, children, own, count);
  }
}
