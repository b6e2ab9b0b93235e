package casebook.convert.draft;

import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * One case as its document tells it: repaired, split off and outlined, not yet annotated.
 *
 * @param document file name of the source
 * @param lines where it stands, its printed title included
 * @param title as printed, mended, without label or number; may be a bare place or body ({@code
 *     大连市}); absent when the document prints none or only a wrapper such as {@code 【篇一】}
 * @param kind where the shape of the text settles it (a list of awards)
 * @param review what the reader of the document was not sure of
 */
public record Draft(
    String document,
    LineRange lines,
    Optional<String> title,
    List<Block> blocks,
    Setting setting,
    Optional<Kind> kind,
    List<Message> review) {
  public Draft {
    blocks = List.copyOf(blocks);
    review = List.copyOf(review);
  }

  /** The body of the case file: Markdown from {@code ##}, one paragraph a line. */
  public String body() {
    return DraftMarkdown.of(blocks);
  }
}
