package casebook.convert.report;

import casebook.model.Decision;
import casebook.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a conversion says of all documents together.
 *
 * @param fates how many cases had each
 * @param stale slugs of cases whose text has gone from its source
 * @param questions answered ones among them
 */
public record Overview(
    Map<Fate, Integer> fates,
    List<Duplicate> duplicates,
    List<AwardLink> awards,
    List<String> stale,
    List<Decision> questions,
    List<Problem> problems) {
  public Overview {
    fates = Map.copyOf(fates);
    duplicates = List.copyOf(duplicates);
    awards = List.copyOf(awards);
    stale = List.copyOf(stale);
    questions = List.copyOf(questions);
    problems = problems.stream().sorted().toList();
  }
}
