package casebook.booklet.book;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Region;
import casebook.model.Theme;
import casebook.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The part of a catalogue that is to be a book of its own: cases of these regions, those inside
 * them too, that also have one of these themes.
 *
 * <pre>region=辽宁省,theme=基层治理</pre>
 *
 * @param regions names or paths: {@code 大连市}, {@code 辽宁省/大连市}; none for all
 * @param themes names or paths; none for all
 */
public record Selection(List<String> regions, List<String> themes) {
  /** Everything. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  private static final String OPTION = "--select";
  private static final List<String> KEYS = List.of("region", "theme");

  public Selection {
    regions = List.copyOf(regions);
    themes = List.copyOf(themes);
  }

  /** A selection, or what is wrong with its words. */
  public record Parsed(Selection selection, List<Problem> problems) {
    public Parsed {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads what stands on the command line.
   *
   * @param pairs {@code region=辽宁省}, {@code theme=基层治理}; a key may be repeated
   */
  public static Parsed parse(List<String> pairs) {
    List<String> regions = new ArrayList<>();
    List<String> themes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals).strip();
      String value = equals < 0 ? "" : pair.substring(equals + 1).strip();
      if (!KEYS.contains(key) || value.isEmpty()) {
        problems.add(problem(Message.of("booklet.select.form", pair)));
      } else {
        (key.equals("region") ? regions : themes).add(value);
      }
    }
    return new Parsed(new Selection(regions, themes), problems);
  }

  /** Whether it is everything. */
  public boolean isAll() {
    return regions.isEmpty() && themes.isEmpty();
  }

  /** What the book is limited to, in words for its cover. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    if (!regions.isEmpty()) {
      words.add(String.join("、", regions).replace("/", ""));
    }
    if (!themes.isEmpty()) {
      words.add(
          themes.stream().map(t -> t.replaceFirst("^.*/", "")).collect(Collectors.joining("、")));
    }
    return words;
  }

  /** Names that the catalogue does not know, or that leave no case. */
  public List<Problem> problems(Catalogue catalogue) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Set<Region>> places = places(catalogue);
    Map<String, Set<Theme>> topics = topics(catalogue);
    regions.forEach(name -> unknown(name, "region", places.keySet(), problems));
    themes.forEach(name -> unknown(name, "theme", topics.keySet(), problems));
    for (String name : regions) {
      Set<Region> meant = places.getOrDefault(name, Set.of());
      if (meant.size() > 1) {
        String paths =
            meant.stream().map(r -> r.path().toString()).sorted().collect(Collectors.joining("、"));
        problems.add(problem(Message.of("booklet.select.ambiguous", name, paths)));
      }
    }
    if (problems.isEmpty() && of(catalogue).entries().isEmpty()) {
      problems.add(problem(Message.of("booklet.select.none", String.join("，", words()))));
    }
    return problems;
  }

  private static void unknown(String name, String key, Set<String> known, List<Problem> problems) {
    if (!known.contains(name)) {
      Problem problem = problem(Message.of("booklet.select.unknown", name, key));
      Optional<Message> hint =
          Nearest.to(name, known).map(near -> Message.of("problem.did-you-mean", near));
      problems.add(hint.map(problem::withHint).orElse(problem));
    }
  }

  private static Problem problem(Message message) {
    return Problem.error(Place.of(OPTION), message);
  }

  /** The catalogue with no other cases; regions, themes and indicators are left as they are. */
  Catalogue of(Catalogue whole) {
    if (isAll()) {
      return whole;
    }
    Map<String, Set<Region>> places = places(whole);
    Map<String, Set<Theme>> topics = topics(whole);
    Set<Region> within = new HashSet<>();
    regions.forEach(name -> within.addAll(places.getOrDefault(name, Set.of())));
    Set<Theme> about = new HashSet<>();
    themes.forEach(name -> about.addAll(topics.getOrDefault(name, Set.of())));
    List<Entry> entries =
        whole.entries().stream()
            .filter(e -> regions.isEmpty() || e.region().filter(r -> isIn(r, within)).isPresent())
            .filter(e -> themes.isEmpty() || e.themes().stream().anyMatch(t -> isOf(t, about)))
            .toList();
    return new Catalogue(
        whole.publication(),
        entries,
        whole.regions(),
        whole.themes(),
        whole.indicators(),
        whole.years(),
        whole.pages(),
        entries.stream().collect(Collectors.toMap(Entry::slug, e -> e)));
  }

  private static boolean isIn(Region region, Set<Region> within) {
    return within.stream()
        .map(w -> w.path().names())
        .anyMatch(
            names ->
                region.path().names().size() >= names.size()
                    && region.path().names().subList(0, names.size()).equals(names));
  }

  private static boolean isOf(Theme theme, Set<Theme> about) {
    return about.contains(theme)
        || about.stream()
            .filter(a -> a.path().second().isEmpty())
            .anyMatch(a -> a.path().top().equals(theme.path().top()));
  }

  /** Regions by name and by path. */
  private static Map<String, Set<Region>> places(Catalogue catalogue) {
    Map<String, Set<Region>> places = new TreeMap<>();
    places(catalogue.regions(), places);
    return places;
  }

  private static void places(List<RegionNode> nodes, Map<String, Set<Region>> places) {
    for (RegionNode node : nodes) {
      Region region = node.region();
      for (String name : List.of(region.name(), region.path().toString())) {
        places.computeIfAbsent(name, n -> new HashSet<>()).add(region);
      }
      places(node.children(), places);
    }
  }

  /** Themes by name and by path. */
  private static Map<String, Set<Theme>> topics(Catalogue catalogue) {
    Map<String, Set<Theme>> topics = new TreeMap<>();
    for (ThemeNode top : catalogue.themes()) {
      add(top.theme(), topics);
      top.children().forEach(child -> add(child.theme(), topics));
    }
    return topics;
  }

  private static void add(Theme theme, Map<String, Set<Theme>> topics) {
    for (String name : List.of(theme.name(), theme.path().toString())) {
      topics.computeIfAbsent(name, n -> new HashSet<>()).add(theme);
    }
  }
}
