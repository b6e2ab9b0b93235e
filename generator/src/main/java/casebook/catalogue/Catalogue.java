package casebook.catalogue;

import casebook.model.Page;
import casebook.model.Publication;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is published, checked and cross-linked. Lists are sorted and immutable; cases
 * refer to each other by slug.
 *
 * @param entries all cases that are no drafts, in reading order: region code, then title
 * @param regions provinces with what lies in them; only regions that hold a case
 * @param themes top levels with their second levels; only themes that a case names
 * @param indicators canonical indicators that a case reports
 * @param years newest first
 */
public record Catalogue(
    Publication publication,
    List<Entry> entries,
    List<RegionNode> regions,
    List<ThemeNode> themes,
    List<IndicatorNode> indicators,
    List<YearNode> years,
    List<Page> pages,
    Map<String, Entry> bySlug) {
  public Catalogue {
    entries = List.copyOf(entries);
    regions = List.copyOf(regions);
    themes = List.copyOf(themes);
    indicators = List.copyOf(indicators);
    years = List.copyOf(years);
    pages = List.copyOf(pages);
    bySlug = Collections.unmodifiableMap(new HashMap<>(bySlug)); // asked for each link
  }

  public Optional<Entry> entry(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }
}
