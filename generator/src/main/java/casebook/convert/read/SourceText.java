package casebook.convert.read;

import java.util.List;

/**
 * A document's text.
 *
 * @param text as read, lines ended by {@code \n}
 * @param lines those that are not empty
 */
public record SourceText(String text, List<Line> lines) {
  public SourceText {
    lines = List.copyOf(lines);
  }
}
