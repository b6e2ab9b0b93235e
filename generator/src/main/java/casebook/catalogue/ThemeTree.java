package casebook.catalogue;

import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.text.Collation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Themes that a case names, in two levels, with counts in which a case counts once. */
final class ThemeTree {
  private final Map<String, List<String>> cases = new HashMap<>();
  private final Map<String, Set<String>> casesBelow = new HashMap<>();

  private ThemeTree() {}

  /**
   * The tree.
   *
   * @param declared in the order of {@code themes.yaml}; empty if the cases' own names are all
   */
  static List<ThemeNode> of(List<Theme> declared, List<Entry> entries) {
    ThemeTree tree = new ThemeTree();
    Map<String, Theme> named = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (Theme theme : entry.themes()) {
        named.putIfAbsent(theme.path().toString(), theme);
        tree.add(theme.path(), entry.slug());
      }
    }
    return tree.nodes(declared.isEmpty() ? withTops(named) : declared);
  }

  private void add(ThemePath path, String slug) {
    cases.computeIfAbsent(path.toString(), p -> new ArrayList<>()).add(slug);
    casesBelow.computeIfAbsent(path.top(), p -> new HashSet<>()).add(slug);
  }

  private static List<Theme> withTops(Map<String, Theme> named) {
    Map<String, Theme> all = new LinkedHashMap<>(named);
    for (Theme theme : named.values()) {
      ThemePath top = new ThemePath(theme.path().top(), Optional.empty());
      all.putIfAbsent(top.toString(), DerivedThemes.of(top));
    }
    return Collation.sorted(all.values(), t -> t.path().toString());
  }

  private List<ThemeNode> nodes(List<Theme> themes) {
    return themes.stream()
        .filter(t -> t.path().second().isEmpty() && casesBelow.containsKey(t.name()))
        .map(top -> top(top, themes))
        .toList();
  }

  private ThemeNode top(Theme top, List<Theme> themes) {
    List<ThemeNode> children =
        themes.stream()
            .filter(t -> t.path().second().isPresent() && t.path().top().equals(top.name()))
            .filter(t -> cases.containsKey(t.path().toString()))
            .map(this::second)
            .toList();
    int count = casesBelow.getOrDefault(top.name(), Set.of()).size();
    return new ThemeNode(top, children, own(top), count);
  }

  private ThemeNode second(Theme theme) {
    return new ThemeNode(theme, List.of(), own(theme), own(theme).size());
  }

  private List<String> own(Theme theme) {
    return cases.getOrDefault(theme.path().toString(), List.of());
  }
}
