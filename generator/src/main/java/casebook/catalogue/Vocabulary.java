package casebook.catalogue;

import casebook.figures.Indicators;
import casebook.gazetteer.Gazetteer;
import casebook.model.Indicator;
import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names that a case may use.
 *
 * @param themes by their path as front matter writes it; empty if there is no file of them, and
 *     then any name will do
 * @param indicators by id
 * @param canon which indicator claims a label
 * @param cases slugs of all case files, drafts among them
 * @param pages slugs of all pages
 */
record Vocabulary(
    Gazetteer gazetteer,
    Map<String, Theme> themes,
    Map<String, Indicator> indicators,
    Indicators canon,
    Set<String> cases,
    Set<String> pages) {

  static Vocabulary of(
      List<Theme> themes, List<Indicator> indicators, List<String> cases, List<String> pages) {
    return new Vocabulary(
        Gazetteer.load(),
        keyed(themes, t -> t.path().toString()),
        keyed(indicators, Indicator::id),
        Indicators.of(indicators),
        Set.copyOf(cases),
        Set.copyOf(pages));
  }

  private static <T> Map<String, T> keyed(List<T> things, Function<T, String> key) {
    return things.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
  }

  Optional<Theme> theme(String path) {
    return Optional.ofNullable(themes.get(path));
  }

  /** The theme that was meant: misspelt, cut short, or under another top level. */
  Optional<String> nearestTheme(ThemePath path) {
    String written = path.toString();
    String below = "/" + path.second().orElse(path.top());
    return Nearest.to(written, themes.keySet())
        .or(() -> first(known -> known.startsWith(written)))
        .or(() -> first(known -> known.endsWith(below)));
  }

  private Optional<String> first(Predicate<String> fits) {
    return themes.keySet().stream().filter(fits).sorted().findFirst();
  }

  boolean hasThemes() {
    return !themes.isEmpty();
  }
}
