package casebook.convert.write;

import casebook.convert.report.Fate;
import casebook.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a conversion did.
 *
 * @param documents read, unreadable ones among them
 * @param characters of all documents, in UTF-16 units
 * @param cases how many had each fate; a fate that none had is left out
 * @param open questions in {@code decisions.yaml} that wait for an answer
 * @param problems by place; with an error among them and no document, nothing was written
 */
public record ConversionSummary(
    int documents, long characters, Map<Fate, Integer> cases, int open, List<Problem> problems) {
  public ConversionSummary {
    cases = Map.copyOf(cases);
    problems = problems.stream().sorted().toList();
  }

  public int count(Fate fate) {
    return cases.getOrDefault(fate, 0);
  }

  public boolean failed() {
    return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }
}
