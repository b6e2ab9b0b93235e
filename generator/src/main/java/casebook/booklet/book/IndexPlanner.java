package casebook.booklet.book;

import casebook.booklet.book.Index.Entry;
import casebook.booklet.book.Index.Group;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.text.Collation;
import casebook.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plans the three indexes. A locator is the id of an element in which the term is printed, so a
 * page number in the index always leads to a page that holds the term.
 */
final class IndexPlanner {
  private final Messages words;

  /** Where the region with a code is named, in reading order. */
  private final Map<String, List<String>> places;

  private final Map<String, Chapter> chapters;

  IndexPlanner(Messages words, Map<String, List<String>> places, Map<String, Chapter> chapters) {
    this.words = words;
    this.places = places;
    this.chapters = chapters;
  }

  /** Provinces by code, what lies in them below. */
  Index regions(List<RegionNode> provinces) {
    List<Group> groups = new ArrayList<>();
    for (RegionNode province : provinces) {
      List<Entry> entries = new ArrayList<>();
      region(province, 0, entries);
      if (!entries.isEmpty()) {
        groups.add(new Group(province.region().name(), entries));
      }
    }
    return index("region", groups);
  }

  private void region(RegionNode node, int level, List<Entry> entries) {
    List<String> anchors = places.getOrDefault(node.region().code(), List.of());
    int at = entries.size();
    node.children().forEach(child -> region(child, level + 1, entries));
    if (!anchors.isEmpty()) {
      entries.add(at, new Entry(node.region().name(), level, List.of(), anchors));
    } else if (entries.size() > at && level > 0) {
      entries.add(at, new Entry(node.region().name(), level, List.of(), List.of()));
    }
  }

  /** Top levels in the order of the themes file, second levels below. */
  Index themes(List<ThemeNode> tops) {
    List<Group> groups = new ArrayList<>();
    for (ThemeNode top : tops) {
      List<Entry> entries = new ArrayList<>();
      theme(top, entries);
      top.children().forEach(child -> theme(child, entries));
      if (!entries.isEmpty()) {
        groups.add(new Group(top.theme().name(), entries));
      }
    }
    return index("theme", groups);
  }

  private void theme(ThemeNode node, List<Entry> entries) {
    List<String> anchors =
        node.cases().stream()
            .flatMap(slug -> Optional.ofNullable(chapters.get(slug)).stream())
            .map(chapter -> chapter.id() + "-themes")
            .toList();
    if (!anchors.isEmpty()) {
      entries.add(new Entry(node.theme().name(), 0, List.of(), anchors));
    }
  }

  /** By pinyin, A to Z; the comparison table is the main place. */
  Index indicators(List<ComparisonTable> comparisons) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Chapter chapter : chapters.values()) {
      for (Chapter.Figure figure : chapter.figures()) {
        figure
            .indicator()
            .ifPresent(name -> rows.computeIfAbsent(name, n -> new ArrayList<>()).add(figure.id()));
      }
    }
    Map<String, List<Entry>> letters = new TreeMap<>();
    for (ComparisonTable comparison : Collation.sorted(comparisons, ComparisonTable::name)) {
      Entry entry =
          new Entry(
              comparison.name(),
              0,
              List.of(comparison.id()),
              rows.getOrDefault(comparison.name(), List.of()));
      letters
          .computeIfAbsent(Collation.letter(comparison.name()), l -> new ArrayList<>())
          .add(entry);
    }
    return index(
        "indicator",
        letters.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList());
  }

  private Index index(String name, List<Group> groups) {
    return new Index(
        "index-" + name,
        words.text("booklet.index." + name),
        words.text("booklet.index." + name + ".note"),
        groups);
  }
}
