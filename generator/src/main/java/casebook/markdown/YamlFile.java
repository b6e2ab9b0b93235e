package casebook.markdown;

import casebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A whole YAML file on the way to a record. */
final class YamlFile {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private YamlFile(String file) {
    this.file = file;
  }

  /** What the fields of a file give; absent if any problem is an error. */
  static <T> Parsed<T> read(
      String file, String text, List<String> keys, Function<Fields, T> value) {
    return new YamlFile(file).read(text, keys, value);
  }

  private <T> Parsed<T> read(String text, List<String> keys, Function<Fields, T> value) {
    String clean = PlainText.clean(file, text, problems::add);
    T read = value.apply(fields(clean, keys));
    boolean broken = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    return new Parsed<>(broken ? Optional.empty() : Optional.of(read), problems);
  }

  private Fields fields(String text, List<String> keys) {
    return Fields.of(new YamlReader(file, problems::add).mapping(text, 1), keys, problems::add);
  }
}
