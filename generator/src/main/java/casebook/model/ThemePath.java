package casebook.model;

import java.util.Optional;

/** A theme as front matter names it: {@code 基层治理/网格化管理}, or a top level alone. */
public record ThemePath(String top, Optional<String> second) implements Comparable<ThemePath> {
  public ThemePath {
    if (top.isBlank() || second.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a theme has no blank name");
    }
  }

  /**
   * Reads {@code top/second} or {@code top}.
   *
   * @throws IllegalArgumentException if a name is blank or there are more than two
   */
  public static ThemePath parse(String path) {
    String[] names = path.strip().split("/", -1);
    if (names.length > 2) {
      throw new IllegalArgumentException("a theme has one or two names: " + path);
    }
    return new ThemePath(names[0], names.length == 2 ? Optional.of(names[1]) : Optional.empty());
  }

  @Override
  public int compareTo(ThemePath other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return second.isPresent() ? top + "/" + second.get() : top;
  }
}
