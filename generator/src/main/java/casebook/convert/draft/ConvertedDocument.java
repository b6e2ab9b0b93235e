package casebook.convert.draft;

import casebook.convert.ledger.Ledger;
import casebook.model.Problem;
import java.util.List;

/**
 * A document after reading, repair, splitting and outlining.
 *
 * @param name file name of the source
 * @param digest SHA-256 of the file's bytes, hexadecimal
 * @param drafts its cases in order; empty when the document could not be read
 * @param ledger where every character went
 * @param problems what went wrong, with the document's name as place
 */
public record ConvertedDocument(
    String name, String digest, List<Draft> drafts, Ledger ledger, List<Problem> problems) {
  public ConvertedDocument {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }
}
