package casebook.model;

import java.util.List;

/**
 * A canonical indicator of {@code content/indicators.yaml}.
 *
 * @param id address, ASCII: {@code grid-workers}
 * @param definitionEnglish the definition in English; the Chinese where there is none
 * @param family units that convert into each other: {@code 元}, {@code 人}, {@code %} …
 * @param group of the index of indicators that it stands in
 * @param groupEnglish the same in English; the Chinese name where there is none
 * @param patterns regular expressions; a measure whose label one of them finds belongs here
 */
public record Indicator(
    String id,
    String name,
    String english,
    String definition,
    String definitionEnglish,
    String family,
    String group,
    String groupEnglish,
    List<String> patterns,
    Direction direction) {
  public Indicator {
    patterns = List.copyOf(patterns);
  }

  /** Whether more of it is good. */
  public enum Direction {
    MORE,
    LESS,
    NEITHER
  }
}
