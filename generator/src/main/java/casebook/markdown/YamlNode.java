package casebook.markdown;

import casebook.model.Place;
import java.util.List;
import java.util.Optional;

/** A YAML value that knows where it stands. */
sealed interface YamlNode {
  Place place();

  /**
   * A plain or quoted value as written, without its quotes: {@code 010} stays {@code 010}.
   *
   * @param absent whether nothing was written, or a plain {@code null}
   */
  record Scalar(Place place, String text, boolean absent) implements YamlNode {}

  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys in the order of the file; a key that is repeated stands once, with its first value. */
  record Mapping(Place place, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }
  }

  /** A value whose YAML is broken; that was reported, and nothing more needs to be said of it. */
  record Broken(Place place) implements YamlNode {}

  /** One line of a mapping. */
  record Entry(String key, Place place, YamlNode value) {}
}
