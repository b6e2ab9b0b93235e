package casebook.convert.report;

import casebook.convert.draft.ConvertedDocument;
import java.util.List;

/**
 * A document, where its characters went, and its cases in the order of its drafts.
 *
 * @param cases at the index that the ledger's spans name
 */
public record DocumentReport(ConvertedDocument document, List<CaseReport> cases) {
  public DocumentReport {
    cases = List.copyOf(cases);
  }
}
