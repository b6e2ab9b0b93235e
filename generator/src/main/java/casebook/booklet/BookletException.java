package casebook.booklet;

import casebook.model.Problem;
import java.util.List;

/** The booklet cannot be printed; the problems say why and what to do. */
public final class BookletException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient List<Problem> problems;

  public BookletException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
