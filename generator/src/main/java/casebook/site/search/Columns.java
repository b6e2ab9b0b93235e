package casebook.site.search;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Region;
import casebook.model.Theme;
import casebook.text.Pinyin;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases as columns, for filters and counts, and the names of what they filter by. Places and
 * themes stand above before below, with their depth.
 */
final class Columns {
  /** Years are bytes from here; 0 is none. */
  static final int BEFORE_FIRST_YEAR = 1899;

  private final Catalogue catalogue;
  private final List<Term> places = new ArrayList<>();
  private final List<Term> themes = new ArrayList<>();
  private final List<Term> indicators = new ArrayList<>();
  private final Map<String, Integer> placeNumbers = new HashMap<>();
  private final Map<String, Integer> themeNumbers = new HashMap<>();
  private final Map<String, Integer> indicatorNumbers = new HashMap<>();

  /**
   * Something to filter by.
   *
   * @param id last part of its address
   * @param initials of its name in pinyin
   */
  private record Term(String id, String name, String english, String initials, int depth) {}

  /**
   * Terms side by side; names are parted by line feeds.
   *
   * @param depths a digit for each
   */
  record Terms(String ids, String names, String english, String initials, String depths) {
    private static Terms of(List<Term> terms) {
      StringBuilder depths = new StringBuilder();
      terms.forEach(t -> depths.append(t.depth()));
      return new Terms(
          String.join("\n", terms.stream().map(Term::id).toList()),
          String.join("\n", terms.stream().map(Term::name).toList()),
          String.join("\n", terms.stream().map(Term::english).toList()),
          String.join("\n", terms.stream().map(Term::initials).toList()),
          depths.toString());
    }
  }

  Columns(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.regions().forEach(node -> add(node, 0));
    catalogue.themes().forEach(node -> add(node, 0));
    for (IndicatorNode node : catalogue.indicators()) {
      Indicator indicator = node.indicator();
      indicatorNumbers.put(indicator.id(), indicators.size());
      indicators.add(term(indicator.id(), indicator.name(), indicator.english(), 0));
    }
  }

  private void add(RegionNode node, int depth) {
    Region region = node.region();
    placeNumbers.put(region.code(), places.size());
    places.add(term(last(region.slug()), region.name(), "", depth));
    node.children().forEach(child -> add(child, depth + 1));
  }

  private void add(ThemeNode node, int depth) {
    Theme theme = node.theme();
    themeNumbers.put(theme.id(), themes.size());
    themes.add(term(last(theme.id()), theme.name(), theme.english(), depth));
    node.children().forEach(child -> add(child, depth + 1));
  }

  private static Term term(String id, String name, String english, int depth) {
    return new Term(id, name, english, Pinyin.initials(name), depth);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Terms places() {
    return Terms.of(places);
  }

  Terms themes() {
    return Terms.of(themes);
  }

  Terms indicators() {
    return Terms.of(indicators);
  }

  /** Pairs: number of a place, counted from 1, 0 for none; how many cases in a row are of it. */
  List<Integer> placesOfCases() {
    List<Integer> runs = new ArrayList<>();
    int last = -1;
    for (Entry entry : catalogue.entries()) {
      int place = entry.region().map(r -> placeNumbers.getOrDefault(r.code(), -1) + 1).orElse(0);
      if (place == last) {
        runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
      } else {
        runs.add(place);
        runs.add(1);
        last = place;
      }
    }
    return runs;
  }

  /** A byte for each case. */
  String yearsOfCases() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Entry entry : catalogue.entries()) {
      int year = entry.content().year().orElse(BEFORE_FIRST_YEAR) - BEFORE_FIRST_YEAR;
      bytes.write(Math.max(0, Math.min(255, year)));
    }
    return base64(bytes);
  }

  /** A digit for each case: which of {@link Kind}'s values it is. */
  String kindsOfCases() {
    List<Kind> kinds = List.of(Kind.values());
    StringBuilder digits = new StringBuilder();
    catalogue.entries().forEach(e -> digits.append(kinds.indexOf(e.content().kind())));
    return digits.toString();
  }

  /** For each case how many themes, and their numbers. */
  String themesOfCases() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Entry entry : catalogue.entries()) {
      numbers(
          bytes, entry.themes().stream().map(t -> themeNumbers.getOrDefault(t.id(), -1)).toList());
    }
    return base64(bytes);
  }

  /** For each case how many indicators, and their numbers. */
  String indicatorsOfCases() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Entry entry : catalogue.entries()) {
      numbers(
          bytes,
          entry.content().indicators().stream()
              .map(Measure::indicator)
              .flatMap(java.util.Optional::stream)
              .map(id -> indicatorNumbers.getOrDefault(id, -1))
              .toList());
    }
    return base64(bytes);
  }

  private static void numbers(ByteArrayOutputStream bytes, List<Integer> numbers) {
    List<Integer> known = numbers.stream().filter(n -> n >= 0).distinct().sorted().toList();
    Shard.number(bytes, known.size());
    known.forEach(number -> Shard.number(bytes, number));
  }

  private static String base64(ByteArrayOutputStream bytes) {
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
