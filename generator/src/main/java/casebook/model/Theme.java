package casebook.model;

import java.util.List;
import java.util.Optional;

/**
 * One theme of {@code content/themes.yaml}.
 *
 * @param id address, ASCII: {@code governance} or {@code governance/grid}
 * @param english its English name
 * @param description one line, if the editors wrote one
 * @param descriptionEnglish the same in English, if they did
 * @param triggers words whose presence speaks for this theme; empty for a top level
 */
public record Theme(
    String id,
    ThemePath path,
    String english,
    Optional<String> description,
    Optional<String> descriptionEnglish,
    List<Trigger> triggers) {
  public Theme {
    triggers = List.copyOf(triggers);
  }

  /**
   * A word that speaks for a theme.
   *
   * @param weight how loudly; 1 unless the editors say otherwise
   */
  public record Trigger(String word, double weight) {}

  public String name() {
    return path.second().orElse(path.top());
  }
}
