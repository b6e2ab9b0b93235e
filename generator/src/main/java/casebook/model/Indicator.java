package casebook.model;

import java.util.List;

/**
 * A canonical indicator of {@code content/indicators.yaml}.
 *
 * @param id address, ASCII: {@code grid-workers}
 * @param family units that convert into each other: {@code 元}, {@code 人}, {@code %} …
 * @param patterns regular expressions; a measure whose label one of them finds belongs here
 */
public record Indicator(
    String id,
    String name,
    String english,
    String definition,
    String family,
    String group,
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
