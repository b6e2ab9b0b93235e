package casebook.markdown;

import casebook.model.Theme;
import casebook.model.Theme.Trigger;
import casebook.model.ThemePath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code content/themes.yaml}: two levels of themes, each with an id, names, a description and the
 * words that speak for it.
 *
 * <pre>{@code
 * themes:
 *   - id: governance
 *     name: 基层治理
 *     en: Local governance
 *     children:
 *       - id: grid
 *         name: 网格化管理
 *         en: Grid management
 *         triggers: [网格员, {word: 网格, weight: 0.5}]
 * }</pre>
 */
public final class ThemesFile {
  private static final List<String> TOP_KEYS =
      List.of("id", "name", "en", "description", "description_en", "children");
  private static final List<String> SECOND_KEYS =
      List.of("id", "name", "en", "description", "description_en", "triggers");
  private static final List<String> TRIGGER_KEYS = List.of("word", "weight");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> paths = new HashSet<>();

  private ThemesFile() {}

  /** The themes of a file, each top level followed by its second level. */
  public static Parsed<List<Theme>> read(String file, String text) {
    ThemesFile themes = new ThemesFile();
    return YamlFile.read(
        file,
        text,
        List.of("themes"),
        top ->
            top.each("themes", TOP_KEYS, themes::family).stream().flatMap(List::stream).toList());
  }

  private Optional<List<Theme>> family(Fields fields) {
    Optional<Theme> top = theme(fields, Optional.empty(), List.of());
    List<Theme> family = new ArrayList<>(top.stream().toList());
    family.addAll(
        fields.each("children", SECOND_KEYS, child -> theme(child, top, triggers(child))));
    return Optional.of(family);
  }

  private Optional<Theme> theme(Fields fields, Optional<Theme> top, List<Trigger> triggers) {
    String name = name(fields);
    String id = id(fields);
    String english = fields.text("en").orElse(name);
    Optional<String> description = fields.text("description");
    if (name.isBlank() || id.isBlank()) {
      return Optional.empty();
    }
    String fullId = top.map(t -> t.id() + "/" + id).orElse(id);
    ThemePath path =
        top.map(t -> new ThemePath(t.name(), Optional.of(name)))
            .orElse(new ThemePath(name, Optional.empty()));
    if (!ids.add(fullId)) {
      fields.report("id", "markdown.duplicate-id", fullId);
    }
    if (!paths.add(path.toString())) {
      fields.report("name", "markdown.duplicate-name", path.toString());
    }
    return Optional.of(
        new Theme(fullId, path, english, description, fields.text("description_en"), triggers));
  }

  /** A name parts no path: case files write {@code top/second}. */
  private static String name(Fields fields) {
    String name = fields.required("name");
    if (name.contains("/")) {
      fields.report("name", "markdown.slash-in-name", name);
    }
    return name;
  }

  private static String id(Fields fields) {
    String id = fields.required("id");
    if (!id.isBlank() && !CaseReader.isSlug(id)) {
      fields.report("id", "markdown.bad-id", id);
    }
    return id;
  }

  private static List<Trigger> triggers(Fields fields) {
    return fields.eachTextOr(
        "triggers", word -> new Trigger(word, 1), TRIGGER_KEYS, ThemesFile::trigger);
  }

  private static Optional<Trigger> trigger(Fields fields) {
    String word = fields.required("word");
    double weight = fields.number("weight").map(BigDecimal::doubleValue).orElse(1.0);
    return word.isBlank() ? Optional.empty() : Optional.of(new Trigger(word, weight));
  }
}
