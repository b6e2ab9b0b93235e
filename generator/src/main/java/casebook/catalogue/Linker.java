package casebook.catalogue;

import casebook.catalogue.Entry.Related;
import casebook.catalogue.IndicatorNode.Reading;
import casebook.gazetteer.Gazetteer;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.model.Page;
import casebook.model.Publication;
import casebook.model.Region;
import casebook.model.Theme;
import casebook.text.Collation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts checked cases in order and joins them to each other and to what they name. */
final class Linker {
  private Linker() {}

  static Catalogue link(
      Publication publication,
      List<Theme> themes,
      List<Indicator> indicators,
      List<Page> pages,
      List<CheckedCase> cases,
      Map<String, List<Integer>> quoteLines) {
    List<CheckedCase> ordered = inReadingOrder(cases);
    List<List<Related>> related = RelatedCases.of(ordered);
    List<Entry> entries = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      CheckedCase one = ordered.get(i);
      entries.add(
          new Entry(
              one.content(),
              one.text(),
              one.region(),
              one.themes(),
              slugAt(ordered, i - 1),
              slugAt(ordered, i + 1),
              related.get(i),
              quoteLines.getOrDefault(one.slug(), List.of())));
    }
    return new Catalogue(
        publication,
        entries,
        RegionTree.of(entries),
        ThemeTree.of(themes, entries),
        indicatorNodes(indicators, entries),
        yearNodes(entries),
        pages,
        entries.stream().collect(Collectors.toMap(Entry::slug, e -> e)));
  }

  private static Optional<String> slugAt(List<CheckedCase> cases, int i) {
    return i < 0 || i == cases.size() ? Optional.empty() : Optional.of(cases.get(i).slug());
  }

  /**
   * Province by province as GB/T 2260 numbers them, a region before what lies in it, cases without
   * one last; within a region by title.
   */
  private static List<CheckedCase> inReadingOrder(List<CheckedCase> cases) {
    record Keyed(String region, Collation.Key title, CheckedCase content) {}
    return cases.parallelStream()
        .map(c -> new Keyed(codes(c.region()), Collation.key(c.content().title()), c))
        .sorted(
            Comparator.comparing(Keyed::region)
                .thenComparing(Keyed::title)
                .thenComparing(k -> k.content().slug()))
        .map(Keyed::content)
        .toList();
  }

  /** Codes from the province down: a functional area's own code tells nothing of its province. */
  private static String codes(Optional<Region> region) {
    Gazetteer gazetteer = Gazetteer.load();
    return Stream.iterate(region, Optional::isPresent, r -> r.flatMap(gazetteer::parent))
            .flatMap(Optional::stream)
            .map(Region::code)
            .reduce("", (inner, outer) -> outer + "/" + inner)
        + (region.isPresent() ? "" : "~");
  }

  private static List<IndicatorNode> indicatorNodes(
      List<Indicator> indicators, List<Entry> entries) {
    Map<String, List<Reading>> readings = new HashMap<>();
    for (Entry entry : entries) {
      Case content = entry.content();
      for (int i = 0; i < content.indicators().size(); i++) {
        Measure measure = content.indicators().get(i);
        Reading reading = new Reading(entry.slug(), i + 1, measure);
        measure
            .indicator()
            .ifPresent(id -> readings.computeIfAbsent(id, k -> new ArrayList<>()).add(reading));
      }
    }
    return indicators.stream()
        .filter(i -> readings.containsKey(i.id()))
        .map(i -> new IndicatorNode(i, Objects.requireNonNull(readings.get(i.id()))))
        .toList();
  }

  private static List<YearNode> yearNodes(List<Entry> entries) {
    Map<Integer, List<String>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Entry entry : entries) {
      entry
          .content()
          .year()
          .ifPresent(y -> years.computeIfAbsent(y, k -> new ArrayList<>()).add(entry.slug()));
    }
    return years.entrySet().stream().map(e -> new YearNode(e.getKey(), e.getValue())).toList();
  }
}
