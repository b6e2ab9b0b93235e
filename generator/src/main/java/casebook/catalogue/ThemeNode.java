package casebook.catalogue;

import casebook.model.Theme;
import java.util.List;

/**
 * A theme with its cases and its second level.
 *
 * @param children in the order of {@code content/themes.yaml}
 * @param cases slugs of the cases that name this very theme, in reading order
 * @param count cases here and below, each once
 */
public record ThemeNode(Theme theme, List<ThemeNode> children, List<String> cases, int count) {
  public ThemeNode {
    children = List.copyOf(children);
    cases = List.copyOf(cases);
  }
}
