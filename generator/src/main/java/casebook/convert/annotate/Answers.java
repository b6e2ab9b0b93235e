package casebook.convert.annotate;

import casebook.model.Decision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What editors answered, by question. */
public final class Answers {
  private final Map<Decision.Key, String> given = new HashMap<>();

  /**
   * @param decisions of {@code content/decisions.yaml}; those without an answer don't matter
   */
  public Answers(List<Decision> decisions) {
    for (Decision decision : decisions) {
      decision.answer().ifPresent(answer -> given.put(decision.key(), answer));
    }
  }

  /** The same question with its answer, if one was given. */
  Decision settle(Decision question) {
    return question.withAnswer(Optional.ofNullable(given.get(question.key())));
  }
}
