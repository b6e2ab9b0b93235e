package casebook.catalogue;

import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.text.Slugs;
import java.util.List;
import java.util.Optional;

/** Themes of a publication without {@code themes.yaml}: whatever the cases name. */
final class DerivedThemes {
  private DerivedThemes() {}

  static Theme of(ThemePath path) {
    String id = Slugs.of(path.top()) + path.second().map(s -> "/" + Slugs.of(s)).orElse("");
    String name = path.second().orElse(path.top());
    return new Theme(id, path, name, Optional.empty(), Optional.empty(), List.of());
  }
}
