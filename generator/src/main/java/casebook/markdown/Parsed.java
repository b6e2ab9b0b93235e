package casebook.markdown;

import casebook.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a file and what is wrong with it.
 *
 * @param value absent if a problem is an error that leaves nothing to work with; beside other
 *     errors it holds what could be read
 * @param problems by place
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
  public Parsed {
    problems = problems.stream().sorted().distinct().toList();
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /** The value, if nothing of it is wrong. */
  public Optional<T> sound() {
    return hasErrors() ? Optional.empty() : value;
  }
}
