package casebook.markdown;

import casebook.model.Indicator;
import casebook.model.Indicator.Direction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * {@code content/indicators.yaml}: the canonical indicators.
 *
 * <pre>{@code
 * indicators:
 *   - id: grid-workers
 *     name: 网格员
 *     en: Grid workers
 *     definition: 在编在岗的专职与兼职网格员
 *     definition_en: Full-time and part-time grid workers in post
 *     family: 人
 *     group: 基层治理
 *     patterns: [网格员, 网格长]
 *     direction: more
 * }</pre>
 */
public final class IndicatorsFile {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "en",
          "definition",
          "definition_en",
          "family",
          "group",
          "patterns",
          "direction");

  private static final List<String> GROUP_KEYS = List.of("name", "en");

  private final Set<String> ids = new HashSet<>();

  /** Names of groups in English. */
  private final Map<String, String> groups = new HashMap<>();

  private IndicatorsFile() {}

  /** The indicators of a file in its order. */
  public static Parsed<List<Indicator>> read(String file, String text) {
    IndicatorsFile indicators = new IndicatorsFile();
    return YamlFile.read(
        file,
        text,
        List.of("groups", "indicators"),
        fields -> {
          fields.each("groups", GROUP_KEYS, indicators::group);
          return fields.each("indicators", KEYS, indicators::indicator);
        });
  }

  private Optional<Indicator> indicator(Fields fields) {
    String id = fields.required("id");
    if (!id.isBlank() && !CaseReader.isSlug(id)) {
      fields.report("id", "markdown.bad-id", id);
    }
    if (!ids.add(id)) {
      fields.report("id", "markdown.duplicate-id", id);
    }
    String name = fields.required("name");
    String definition = fields.text("definition").orElse("");
    String group = fields.text("group").orElse("");
    return Optional.of(
        new Indicator(
            id,
            name,
            fields.text("en").orElse(name),
            definition,
            fields.text("definition_en").orElse(definition),
            fields.required("family"),
            group,
            groups.getOrDefault(group, group),
            patterns(fields),
            direction(fields)));
  }

  private Optional<String> group(Fields fields) {
    String name = fields.required("name");
    groups.put(name, fields.text("en").orElse(name));
    return Optional.of(name);
  }

  private static List<String> patterns(Fields fields) {
    List<String> patterns = fields.texts("patterns");
    for (String pattern : patterns) {
      try {
        Pattern.compile(pattern);
      } catch (PatternSyntaxException e) {
        fields.report("patterns", "markdown.bad-pattern", pattern, e.getDescription());
      }
    }
    return patterns;
  }

  private static Direction direction(Fields fields) {
    Optional<String> written = fields.text("direction");
    for (Direction direction : Direction.values()) {
      if (written.filter(direction.name().toLowerCase(Locale.ROOT)::equals).isPresent()) {
        return direction;
      }
    }
    written.ifPresent(w -> fields.report("direction", "markdown.bad-direction", w));
    return Direction.NEITHER;
  }
}
