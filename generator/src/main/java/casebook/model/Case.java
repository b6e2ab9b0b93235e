package casebook.model;

import java.util.List;
import java.util.Optional;

/**
 * One case: the front matter and body of one file in {@code content/cases/}.
 *
 * @param slug permanent id and address: ASCII lower case, digits and hyphens, at most 60 characters
 * @param year the latest year that the practice or its figures refer to
 * @param themes as written, at most three
 * @param review what convert was not sure of, a line each
 * @param body Markdown, headings from {@code ##}; without blank lines before it or blanks after it,
 *     lines ended by {@code \n}
 */
public record Case(
    String slug,
    String title,
    Kind kind,
    Optional<RegionPath> region,
    Optional<String> organisation,
    Optional<Integer> year,
    Optional<Years> years,
    List<ThemePath> themes,
    Optional<String> summary,
    List<Measure> indicators,
    Optional<Source> source,
    List<String> review,
    boolean draft,
    String body) {
  public Case {
    if (slug.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a case has a slug and a title");
    }
    themes = List.copyOf(themes);
    indicators = List.copyOf(indicators);
    review = List.copyOf(review);
    organisation = organisation.filter(text -> !text.isBlank());
    summary = summary.filter(text -> !text.isBlank());
    body = trimmed(body);
  }

  /** The same case with other indicators. */
  public Case withIndicators(List<Measure> measures) {
    return new Case(
        slug,
        title,
        kind,
        region,
        organisation,
        year,
        years,
        themes,
        summary,
        measures,
        source,
        review,
        draft,
        body);
  }

  private static String trimmed(String body) {
    String unified = body.indexOf('\r') < 0 ? body : body.replaceAll("\r\n?", "\n");
    int start = 0;
    for (int end = unified.indexOf('\n');
        end >= 0 && unified.substring(start, end).isBlank();
        end = unified.indexOf('\n', start)) {
      start = end + 1;
    }
    return unified.substring(start).stripTrailing();
  }
}
