package casebook.convert.report;

import casebook.model.Case;
import java.util.Optional;

/**
 * A case of a document and what became of its file.
 *
 * @param fresh what this conversion says
 * @param edited the file as an editor left it, where that differs from what this conversion says
 * @param says the file as this conversion would have written it, where it was edited
 */
public record CaseReport(Case fresh, Fate fate, Optional<String> edited, Optional<String> says) {}
