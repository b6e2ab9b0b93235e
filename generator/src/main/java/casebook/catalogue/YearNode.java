package casebook.catalogue;

import java.util.List;

/** A year and the slugs of its cases in reading order. */
public record YearNode(int year, List<String> cases) {
  public YearNode {
    cases = List.copyOf(cases);
  }
}
