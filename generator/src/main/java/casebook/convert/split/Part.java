package casebook.convert.split;

import casebook.convert.read.Line;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one case.
 *
 * @param lines its head first, if it has one; never empty
 * @param heads how many of the first lines are known to be its head: wrapper, label, numbered title
 * @param group the heading it stands under
 */
public record Part(List<Line> lines, int heads, Optional<String> group) {
  public Part {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a part has lines");
    }
  }
}
