package casebook.model;

import java.util.List;

/**
 * A region as front matter names it: {@code 辽宁省/大连市}, province first.
 *
 * @param names one to three names, none blank
 */
public record RegionPath(List<String> names) implements Comparable<RegionPath> {
  public RegionPath {
    names = List.copyOf(names);
    if (names.isEmpty() || names.size() > 3 || names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a region has one to three names: " + names);
    }
  }

  /**
   * Reads {@code province/city/county}.
   *
   * @throws IllegalArgumentException if a name is blank or there are more than three
   */
  public static RegionPath parse(String path) {
    return new RegionPath(List.of(path.strip().split("/", -1)));
  }

  /** The innermost name: {@code 大连市}. */
  public String name() {
    return names.get(names.size() - 1);
  }

  @Override
  public int compareTo(RegionPath other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return String.join("/", names);
  }
}
