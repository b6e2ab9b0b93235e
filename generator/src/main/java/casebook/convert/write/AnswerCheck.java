package casebook.convert.write;

import casebook.gazetteer.Gazetteer;
import casebook.markdown.DecisionsFile.Placed;
import casebook.model.Decision;
import casebook.model.Kind;
import casebook.model.Message;
import casebook.model.Problem;
import casebook.model.RegionPath;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether an editor's answer is one that convert can follow. */
final class AnswerCheck {
  private AnswerCheck() {}

  /** What is wrong with the answer; nothing where there is none. */
  static Optional<Problem> of(Placed placed) {
    return placed.decision().answer().flatMap(answer -> of(placed, answer));
  }

  private static Optional<Problem> of(Placed placed, String answer) {
    return switch (placed.decision().about()) {
      case REGION -> region(placed, answer);
      case KIND -> kind(placed, answer);
    };
  }

  private static Optional<Problem> region(Placed placed, String answer) {
    if (answer.equals(Decision.NONE)) {
      return Optional.empty();
    }
    Problem problem = Problem.error(placed.answer(), Message.of("write.unknown-region", answer));
    RegionPath path;
    try {
      path = RegionPath.parse(answer);
    } catch (IllegalArgumentException e) {
      return Optional.of(problem);
    }
    Gazetteer gazetteer = Gazetteer.load();
    if (gazetteer.byPath(path).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        gazetteer
            .nearest(path)
            .map(near -> problem.withHint(Message.of("problem.did-you-mean", near.toString())))
            .orElse(problem));
  }

  private static Optional<Problem> kind(Placed placed, String answer) {
    if (Kind.of(answer).isPresent()) {
      return Optional.empty();
    }
    String kinds = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining("、"));
    return Optional.of(
        Problem.error(placed.answer(), Message.of("write.unknown-kind", answer, kinds)));
  }
}
