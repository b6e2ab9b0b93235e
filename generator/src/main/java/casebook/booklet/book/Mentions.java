package casebook.booklet.book;

import casebook.catalogue.RegionNode;
import casebook.model.Region;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the places that a case names, for the region index. A full name counts anywhere if no other
 * division has it; a short one ({@code 大连}) only in a case of that very place.
 */
final class Mentions {
  private static final int SHORTEST = 2;

  private final Map<String, String> names;
  private final int longest;
  private final List<Found> found = new ArrayList<>();

  /** A place named by the element with this id. */
  record Found(String code, String id) {}

  private Mentions(Map<String, String> names) {
    this.names = names;
    this.longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The names that count in every case: full names of the index, without those used twice. */
  static Map<String, String> fullNames(List<RegionNode> regions) {
    Map<String, String> names = new HashMap<>();
    Set<String> twice = new HashSet<>();
    gather(regions, names, twice);
    names.keySet().removeAll(twice);
    return names;
  }

  private static void gather(List<RegionNode> nodes, Map<String, String> names, Set<String> twice) {
    for (RegionNode node : nodes) {
      if (names.put(node.region().name(), node.region().code()) != null) {
        twice.add(node.region().name());
      }
      gather(node.children(), names, twice);
    }
  }

  /**
   * For one case.
   *
   * @param everywhere full names that count in every case
   * @param own the case's region and those above it
   */
  static Mentions of(Map<String, String> everywhere, List<Region> own) {
    Map<String, String> names = new HashMap<>(everywhere);
    for (Region region : own) {
      names.put(region.name(), region.code());
      String stem = PlaceNames.stem(region.name());
      if (stem.length() >= SHORTEST) {
        names.put(stem, region.code());
      }
    }
    return new Mentions(names);
  }

  /** For text that no index leads to. */
  static Mentions none() {
    return new Mentions(Map.of());
  }

  /** What {@link #mark} found, in order. */
  List<Found> found() {
    return List.copyOf(found);
  }

  /** Gives each mention an element with an id. */
  void mark(Element body, String prefix) {
    if (names.isEmpty()) {
      return;
    }
    for (Element element : List.copyOf(body.select("*"))) {
      if (element.tagName().equals("a") || element.hasClass(Notes.BODY)) {
        continue;
      }
      for (TextNode text : List.copyOf(element.textNodes())) {
        mark(text, prefix);
      }
    }
  }

  private void mark(TextNode node, String prefix) {
    String text = node.getWholeText();
    List<Node> parts = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<String> name = nameAt(text, i);
      if (name.isPresent()) {
        String id = prefix + "-m" + (found.size() + 1);
        found.add(new Found(names.getOrDefault(name.get(), ""), id));
        parts.add(new TextNode(text.substring(done, i)));
        parts.add(new Element("span").id(id).appendText(name.get()));
        i += name.get().length() - 1;
        done = i + 1;
      }
    }
    if (done > 0) {
      parts.add(new TextNode(text.substring(done)));
      parts.forEach(node::before);
      node.remove();
    }
  }

  private Optional<String> nameAt(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end >= start + SHORTEST; end--) {
      String name = text.substring(start, end);
      if (names.containsKey(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
