package casebook.markdown;

import casebook.markdown.YamlNode.Mapping;
import casebook.markdown.YamlNode.Sequence;
import casebook.model.Place;
import java.util.Optional;

/** Where each key and value of a YAML file stands. */
public final class Places {
  private final YamlNode root;

  Places(YamlNode root) {
    this.root = root;
  }

  /**
   * Where the value of a path of keys and positions stands: {@code at("indicators", "2", "quote")}
   * is the quote of the third indicator. Of a path that the file does not have, the innermost part
   * that it has.
   */
  public Place at(String... path) {
    YamlNode node = root;
    for (String step : path) {
      Optional<YamlNode> inner = step(node, step);
      if (inner.isEmpty()) {
        break;
      }
      node = inner.get();
    }
    return node.place();
  }

  /** Whether the file has a value at this path. */
  public boolean has(String... path) {
    return node(path).isPresent();
  }

  Optional<YamlNode> node(String... path) {
    Optional<YamlNode> node = Optional.of(root);
    for (String step : path) {
      node = node.flatMap(n -> step(n, step));
    }
    return node;
  }

  /** A key of the mapping at this path. */
  Optional<YamlNode.Entry> entry(String key, String... path) {
    return node(path).flatMap(n -> n instanceof Mapping m ? m.entry(key) : Optional.empty());
  }

  private static Optional<YamlNode> step(YamlNode node, String step) {
    if (node instanceof Mapping mapping) {
      return mapping.entry(step).map(YamlNode.Entry::value);
    }
    if (node instanceof Sequence sequence) {
      int position = Integer.parseInt(step);
      return position < sequence.items().size()
          ? Optional.of(sequence.items().get(position))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
