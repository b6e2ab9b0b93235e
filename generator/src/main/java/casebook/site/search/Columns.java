package casebook.site.search;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.gazetteer.EnglishNames;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Region;
import casebook.model.Theme;
import casebook.text.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases as columns, for filters and counts, and the names of what they filter by. Places and
 * themes stand above before below, with their depth.
 */
final class Columns {
  private static final char FIRST_CHARACTER = '0';
  private static final char LAST_CHARACTER = '\ud7ff';

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
    places.add(term(last(region.slug()), region.name(), english(region), depth));
    node.children().forEach(child -> add(child, depth + 1));
  }

  private void add(ThemeNode node, int depth) {
    Theme theme = node.theme();
    themeNumbers.put(theme.id(), themes.size());
    themes.add(term(last(theme.id()), theme.name(), theme.english(), depth));
    node.children().forEach(child -> add(child, depth + 1));
  }

  /** Empty where the reader's script makes the same of the address. */
  private static String english(Region region) {
    String name = EnglishNames.of(region);
    String address = last(region.slug()).replace('-', ' ');
    return name.equals(address.substring(0, 1).toUpperCase(Locale.ROOT) + address.substring(1))
        ? ""
        : name;
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

  /**
   * Pairs: number of a place, counted from 1, 0 for none, less that of the pair before; how many
   * cases in a row are of it.
   */
  List<Integer> placesOfCases() {
    List<Integer> runs = new ArrayList<>();
    int last = -1;
    for (Entry entry : catalogue.entries()) {
      int place = entry.region().map(r -> placeNumbers.getOrDefault(r.code(), -1) + 1).orElse(0);
      if (place == last) {
        runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
      } else {
        runs.add(place - Math.max(last, 0));
        runs.add(1);
        last = place;
      }
    }
    return runs;
  }

  /** The years of the cases, ascending; before them 0 for a case without. */
  List<Integer> years() {
    return catalogue.entries().stream()
        .map(e -> e.content().year().orElse(0))
        .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(0))))
        .stream()
        .toList();
  }

  /** A character for each case: which of {@link #years} it is of. */
  String yearsOfCases() {
    List<Integer> years = years();
    StringBuilder numbers = new StringBuilder();
    for (Entry entry : catalogue.entries()) {
      numbers.append(character(years.indexOf(entry.content().year().orElse(0))));
    }
    return numbers.toString();
  }

  /** A digit for each case: which of {@link Kind}'s values it is. */
  String kindsOfCases() {
    List<Kind> kinds = List.of(Kind.values());
    StringBuilder digits = new StringBuilder();
    catalogue.entries().forEach(e -> digits.append(kinds.indexOf(e.content().kind())));
    return digits.toString();
  }

  /** The themes of each case, a character each; a blank after every case. */
  String themesOfCases() {
    StringBuilder numbers = new StringBuilder();
    for (Entry entry : catalogue.entries()) {
      add(numbers, entry.themes().stream().map(t -> themeNumbers.getOrDefault(t.id(), -1)));
    }
    return numbers.toString();
  }

  /** The indicators of each case, a character each; a blank after every case. */
  String indicatorsOfCases() {
    StringBuilder numbers = new StringBuilder();
    for (Entry entry : catalogue.entries()) {
      add(
          numbers,
          entry.content().indicators().stream()
              .flatMap(measure -> measure.indicator().stream())
              .map(id -> indicatorNumbers.getOrDefault(id, -1)));
    }
    return numbers.toString();
  }

  private static void add(StringBuilder text, Stream<Integer> numbers) {
    numbers.filter(n -> n >= 0).distinct().sorted().forEach(n -> text.append(character(n)));
    text.append(' ');
  }

  /** A small number as a character from 0 up: it packs better than bytes in Base64 do. */
  private static char character(int number) {
    if (number > LAST_CHARACTER - FIRST_CHARACTER) {
      throw new IllegalArgumentException("too much for one index: " + number + " terms");
    }
    return (char) (FIRST_CHARACTER + number);
  }
}
