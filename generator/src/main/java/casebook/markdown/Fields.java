package casebook.markdown;

import casebook.markdown.YamlNode.Broken;
import casebook.markdown.YamlNode.Entry;
import casebook.markdown.YamlNode.Mapping;
import casebook.markdown.YamlNode.Scalar;
import casebook.markdown.YamlNode.Sequence;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.text.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The keys of one mapping, each read as what it should be. What is wrong is reported and read as
 * absent, so that one reading finds every problem.
 */
final class Fields {
  private final Mapping mapping;
  private final Consumer<Problem> problems;

  /** Keys that an unknown one most likely meant: reported there, so not missing as well. */
  private final Set<String> suggested;

  private Fields(Mapping mapping, Set<String> suggested, Consumer<Problem> problems) {
    this.mapping = mapping;
    this.suggested = suggested;
    this.problems = problems;
  }

  /** The fields of a mapping; a key that is none of the known ones is reported. */
  static Fields of(Mapping mapping, List<String> known, Consumer<Problem> problems) {
    Set<String> suggested = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Optional<String> nearest = nearest(entry.key(), known);
        nearest.ifPresent(suggested::add);
        Message hint =
            nearest
                .map(near -> Message.of("problem.did-you-mean", near))
                .orElseGet(() -> Message.of("markdown.known-keys", String.join(", ", known)));
        problems.accept(
            Problem.error(entry.place(), Message.of("markdown.unknown-key", entry.key()))
                .withHint(hint));
      }
    }
    return new Fields(mapping, suggested, problems);
  }

  /** Letters in the wrong order are a likelier slip than two wrong letters. */
  private static Optional<String> nearest(String key, List<String> known) {
    return known.stream()
        .filter(k -> Arrays.equals(k.chars().sorted().toArray(), key.chars().sorted().toArray()))
        .findFirst()
        .or(() -> Nearest.to(key, known));
  }

  Place place() {
    return mapping.place();
  }

  /** Where a key's value stands, or the mapping if it has none. */
  Place place(String key) {
    return mapping.entry(key).map(e -> e.value().place()).orElse(mapping.place());
  }

  void report(String key, String message, Object... arguments) {
    problems.accept(Problem.error(place(key), Message.of(message, arguments)));
  }

  /** A text that must be there; reported and blank if it isn't. */
  String required(String key) {
    Optional<Scalar> scalar = scalar(key);
    boolean other = value(key).filter(v -> !(v instanceof Scalar)).isPresent();
    if (scalar.isEmpty() && !other && !suggested.contains(key)) {
      report(key, "markdown.missing-key", key);
    }
    return scalar.map(Scalar::text).orElse("");
  }

  Optional<String> text(String key) {
    return scalar(key).map(Scalar::text);
  }

  /** A whole number between two bounds, both included. */
  Optional<Integer> whole(String key, int least, int most) {
    return scalar(key).flatMap(s -> whole(s, least, most));
  }

  private Optional<Integer> whole(Scalar scalar, int least, int most) {
    Optional<Integer> number =
        scalar.text().matches("-?[0-9]{1,9}")
            ? Optional.of(Integer.valueOf(scalar.text()))
            : Optional.empty();
    if (number.filter(n -> least <= n && n <= most).isEmpty()) {
      problem(scalar.place(), "markdown.bad-whole-number", scalar.text(), least, most);
      return Optional.empty();
    }
    return number;
  }

  /** A list of whole numbers; empty if one of them is none. */
  List<Integer> wholes(String key, int least, int most) {
    List<Scalar> items = scalars(key);
    List<Integer> numbers =
        items.stream().map(s -> whole(s, least, most)).flatMap(Optional::stream).toList();
    return numbers.size() == items.size() ? numbers : List.of();
  }

  /** A plain decimal number: digits, at most 24, and at most 12 after a point. */
  Optional<BigDecimal> number(String key) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    Optional<BigDecimal> number = PlainNumbers.read(text);
    if (number.isEmpty()) {
      Problem problem =
          Problem.error(scalar.get().place(), Message.of("markdown.bad-number", text));
      problems.accept(
          PlainNumbers.meant(text)
              .map(m -> problem.withHint(Message.of("markdown.write-number", m.toPlainString())))
              .orElse(problem));
    }
    return number;
  }

  boolean flag(String key) {
    Optional<String> text = text(key);
    if (text.filter(t -> !t.equals("true") && !t.equals("false")).isPresent()) {
      report(key, "markdown.bad-flag", text.get());
    }
    return text.filter("true"::equals).isPresent();
  }

  /** A list of texts. */
  List<String> texts(String key) {
    return scalars(key).stream().map(Scalar::text).toList();
  }

  /** A list of texts with their places; blank items are reported and left out. */
  List<Scalar> scalars(String key) {
    return sequence(key).stream().map(this::item).flatMap(Optional::stream).toList();
  }

  /** A list of mappings. */
  <T> List<T> each(String key, List<String> known, Function<Fields, Optional<T>> read) {
    return sequence(key).stream()
        .map(item -> mapping(item, known))
        .flatMap(Optional::stream)
        .map(read)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A list whose items are texts or mappings. */
  <T> List<T> eachTextOr(
      String key,
      Function<String, T> text,
      List<String> known,
      Function<Fields, Optional<T>> read) {
    List<T> values = new ArrayList<>();
    for (YamlNode item : sequence(key)) {
      if (item instanceof Scalar) {
        item(item).map(Scalar::text).map(text).ifPresent(values::add);
      } else {
        mapping(item, known).flatMap(read).ifPresent(values::add);
      }
    }
    return values;
  }

  /** A mapping within this one. */
  Optional<Fields> inner(String key, List<String> known) {
    return value(key).flatMap(v -> mapping(v, known));
  }

  private Optional<Fields> mapping(YamlNode node, List<String> known) {
    if (node instanceof Mapping inner) {
      return Optional.of(of(inner, known, problems));
    }
    if (!(node instanceof Broken)) {
      problem(node.place(), "markdown.want-keys", String.join(", ", known));
    }
    return Optional.empty();
  }

  private Optional<Scalar> item(YamlNode node) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar);
    }
    problem(node.place(), "markdown.want-text-item");
    return Optional.empty();
  }

  /** The items of a list, whatever they are. */
  List<YamlNode> sequence(String key) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty() || value.get() instanceof Sequence) {
      return value.map(v -> ((Sequence) v).items()).orElse(List.of());
    }
    if (value.get() instanceof Scalar scalar) {
      problems.accept(
          Problem.error(scalar.place(), Message.of("markdown.want-list", key))
              .withHint(Message.of("markdown.write-list", key, scalar.text())));
    } else if (!(value.get() instanceof Broken)) {
      problem(value.get().place(), "markdown.want-list", key);
    }
    return List.of();
  }

  private Optional<Scalar> scalar(String key) {
    Optional<YamlNode> value = value(key);
    if (value.filter(v -> v instanceof Mapping || v instanceof Sequence).isPresent()) {
      problem(value.get().place(), "markdown.want-text", key);
    }
    return value.filter(v -> v instanceof Scalar s && !s.text().isBlank()).map(v -> (Scalar) v);
  }

  /** The value of a key, absent where nothing is written behind it. */
  private Optional<YamlNode> value(String key) {
    return mapping
        .entry(key)
        .map(Entry::value)
        .filter(v -> !(v instanceof Scalar scalar && scalar.absent()));
  }

  private void problem(Place place, String key, Object... arguments) {
    problems.accept(Problem.error(place, Message.of(key, arguments)));
  }
}
