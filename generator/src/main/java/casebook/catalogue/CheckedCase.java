package casebook.catalogue;

import casebook.markdown.MarkdownText;
import casebook.model.Case;
import casebook.model.Problem;
import casebook.model.Region;
import casebook.model.Theme;
import java.util.List;
import java.util.Optional;

/**
 * A case that was read on its own: what it names is looked up, what it lacks reported.
 *
 * @param terms hashes of the words that it may share with few others, sorted
 */
record CheckedCase(
    Case content,
    MarkdownText text,
    Optional<Region> region,
    List<Theme> themes,
    Terms terms,
    List<CaseLink> links,
    List<Problem> problems) {
  CheckedCase {
    themes = List.copyOf(themes);
    links = List.copyOf(links);
    problems = List.copyOf(problems);
  }

  String slug() {
    return content.slug();
  }
}
