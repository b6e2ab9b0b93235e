package casebook.booklet;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.Entry.Reason;
import casebook.catalogue.Entry.Related;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.IndicatorNode.Reading;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Page;
import casebook.model.Publication;
import casebook.model.Region;
import casebook.model.RegionPath;
import casebook.model.Theme;
import casebook.model.ThemePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A catalogue from cases alone, cross-linked simply: for tests of what comes after it. */
final class TestCatalogue {
  private final TreeMap<String, Region> regions = new TreeMap<>();
  private final LinkedHashMap<String, Theme> themes = new LinkedHashMap<>();
  private final Map<RegionPath, String> codes;

  private TestCatalogue(Map<RegionPath, String> codes) {
    this.codes = codes;
  }

  static Publication publication(String size) {
    return new Publication(
        "山水之间",
        "Between Hills and Rivers",
        Optional.of("样例与数字"),
        "试印编辑部",
        "第一版",
        "2026-11-22",
        "zh-CN",
        List.of("zh", "en"),
        Optional.of("https://example.org/book/"),
        Optional.of("CC BY 4.0"),
        Optional.of("https://creativecommons.org/licenses/by/4.0/"),
        Optional.of("978-7-0000-0000-0"),
        List.of("试印编辑部"),
        "试印用的样书。",
        "A sample.",
        List.of(Publication.Part.REGION, Publication.Part.THEME),
        size,
        Publication.Typefaces.USUAL);
  }

  static Catalogue of(
      Publication publication,
      List<Case> cases,
      Map<RegionPath, String> codes,
      List<Indicator> indicators,
      List<Page> pages) {
    return new TestCatalogue(codes).link(publication, cases, indicators, pages);
  }

  private Catalogue link(
      Publication publication, List<Case> cases, List<Indicator> indicators, List<Page> pages) {
    List<Case> order = new ArrayList<>(cases);
    order.sort(
        Comparator.comparing((Case c) -> c.region().map(this::region).map(Region::code).orElse("9"))
            .thenComparing(Case::slug));
    order.forEach(c -> c.themes().forEach(this::theme));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Case c = order.get(i);
      List<Related> related = new ArrayList<>();
      for (int j = 1; j <= 2 && order.size() > 2; j++) {
        related.add(new Related(order.get((i + j) % order.size()).slug(), Reason.NEIGHBOUR));
      }
      entries.add(
          new Entry(
              c,
              c.region().map(this::region),
              c.themes().stream().map(this::theme).toList(),
              Optional.empty(),
              Optional.empty(),
              related,
              List.of()));
    }
    Map<String, Entry> bySlug = new HashMap<>();
    entries.forEach(e -> bySlug.put(e.slug(), e));
    return new Catalogue(
        publication,
        entries,
        regionNodes(entries, Optional.empty()),
        themeNodes(entries),
        indicatorNodes(order, indicators),
        List.of(),
        pages,
        bySlug);
  }

  private Region region(RegionPath path) {
    Optional<Region> region = Optional.empty();
    for (int i = 1; i <= path.names().size(); i++) {
      RegionPath upTo = new RegionPath(path.names().subList(0, i));
      String code = codes.getOrDefault(upTo, "x" + upTo);
      Optional<String> above = region.map(Region::code);
      region = Optional.of(regions.computeIfAbsent(code, c -> new Region(c, upTo, "r", above)));
    }
    return region.orElseThrow();
  }

  private Theme theme(ThemePath path) {
    themes.computeIfAbsent(
        path.top(),
        t ->
            new Theme(
                "t",
                new ThemePath(t, Optional.empty()),
                "t",
                Optional.empty(),
                Optional.empty(),
                List.of()));
    return themes.computeIfAbsent(
        path.toString(),
        t -> new Theme("t", path, "t", Optional.empty(), Optional.empty(), List.of()));
  }

  private List<RegionNode> regionNodes(List<Entry> entries, Optional<String> parent) {
    List<RegionNode> nodes = new ArrayList<>();
    for (Region region : regions.values()) {
      if (region.parent().equals(parent)) {
        List<String> own =
            entries.stream()
                .filter(e -> e.region().filter(region::equals).isPresent())
                .map(Entry::slug)
                .toList();
        List<RegionNode> children = regionNodes(entries, Optional.of(region.code()));
        int count = own.size() + children.stream().mapToInt(RegionNode::count).sum();
        nodes.add(new RegionNode(region, children, own, count));
      }
    }
    return nodes;
  }

  private List<ThemeNode> themeNodes(List<Entry> entries) {
    List<ThemeNode> nodes = new ArrayList<>();
    for (Theme top : themes.values()) {
      if (top.path().second().isEmpty()) {
        List<ThemeNode> children =
            themes.values().stream()
                .filter(t -> t.path().second().isPresent() && t.path().top().equals(top.name()))
                .map(t -> node(t, entries, List.of()))
                .toList();
        nodes.add(node(top, entries, children));
      }
    }
    return nodes;
  }

  private static ThemeNode node(Theme theme, List<Entry> entries, List<ThemeNode> children) {
    List<String> slugs =
        entries.stream().filter(e -> e.themes().contains(theme)).map(Entry::slug).toList();
    return new ThemeNode(theme, children, slugs, slugs.size());
  }

  private static List<IndicatorNode> indicatorNodes(List<Case> cases, List<Indicator> indicators) {
    List<IndicatorNode> nodes = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<Reading> readings = new ArrayList<>();
      for (Case c : cases) {
        for (int i = 0; i < c.indicators().size(); i++) {
          Measure measure = c.indicators().get(i);
          if (measure.indicator().filter(indicator.id()::equals).isPresent()) {
            readings.add(new Reading(c.slug(), i + 1, measure));
          }
        }
      }
      if (!readings.isEmpty()) {
        nodes.add(new IndicatorNode(indicator, readings));
      }
    }
    return nodes;
  }

  static Indicator indicator(String id, String name, String family, String pattern) {
    return new Indicator(
        id,
        name,
        id,
        name + "的数量。",
        "",
        family,
        "g",
        "g",
        List.of(pattern),
        Indicator.Direction.MORE);
  }

  static Case simple(String slug, String title, String region, String theme, String body) {
    return new Case(
        slug,
        title,
        Kind.CASE,
        Optional.of(RegionPath.parse(region)),
        Optional.empty(),
        Optional.of(2023),
        Optional.empty(),
        List.of(ThemePath.parse(theme)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        body);
  }
}
