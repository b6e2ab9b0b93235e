package casebook.convert.annotate;

import casebook.convert.draft.Draft;
import casebook.model.Case;
import casebook.model.Decision;
import java.util.List;

/**
 * A draft and the case it becomes.
 *
 * @param content the case; its slug is the address it would like to have, which another may hold
 * @param questions what an editor should settle, answers already given among them
 */
public record Annotated(Draft draft, Case content, List<Decision> questions) {
  public Annotated {
    questions = List.copyOf(questions);
  }

  /** The case at the address it got. */
  public Case at(String slug) {
    return new Case(
        slug,
        content.title(),
        content.kind(),
        content.region(),
        content.organisation(),
        content.year(),
        content.years(),
        content.themes(),
        content.summary(),
        content.indicators(),
        content.source(),
        content.review(),
        content.draft(),
        content.body());
  }
}
