package casebook.site.page;

import casebook.catalogue.RegionNode;
import casebook.model.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The regions that hold cases, each with the way down to it. */
final class Divisions {
  private final Map<String, List<RegionNode>> paths = new HashMap<>();
  private final List<RegionNode> provinces;

  Divisions(List<RegionNode> provinces) {
    this.provinces = provinces;
    provinces.forEach(p -> enter(List.of(), p));
  }

  private void enter(List<RegionNode> above, RegionNode node) {
    List<RegionNode> path = new ArrayList<>(above);
    path.add(node);
    paths.put(node.region().code(), List.copyOf(path));
    node.children().forEach(child -> enter(path, child));
  }

  /** From the province down to the region itself; empty if it holds no case. */
  List<RegionNode> path(Region region) {
    return paths.getOrDefault(region.code(), List.of());
  }

  List<RegionNode> provinces() {
    return provinces;
  }

  /** Every region, above before below. */
  void each(Consumer<RegionNode> use) {
    provinces.forEach(p -> each(p, use));
  }

  private static void each(RegionNode node, Consumer<RegionNode> use) {
    use.accept(node);
    node.children().forEach(child -> each(child, use));
  }

  /** Slugs of all cases in the region and below, in reading order. */
  static List<String> cases(RegionNode node) {
    List<String> slugs = new ArrayList<>(node.count());
    each(node, n -> slugs.addAll(n.cases()));
    return slugs;
  }
}
