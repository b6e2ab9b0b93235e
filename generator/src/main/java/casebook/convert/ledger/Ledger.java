package casebook.convert.ledger;

import casebook.convert.trace.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where every character of a document went.
 *
 * @param source the document's text as read, lines ended by {@code \n}
 * @param spans in the order of the source, without gap or overlap
 */
public record Ledger(String source, List<Span> spans) {
  public Ledger {
    spans = List.copyOf(spans);
    int at = 0;
    for (Span span : spans) {
      if (span.start() != at) {
        throw new UnbalancedException(Math.min(at, span.start()), Math.max(at, span.start()));
      }
      at = span.end();
    }
    if (at != source.length()) {
      throw new UnbalancedException(Math.min(at, source.length()), Math.max(at, source.length()));
    }
  }

  /**
   * A run of characters with one fate: kept in a case as it was (no rule), changed there by a rule,
   * or dropped by a rule.
   *
   * @param start first character, in UTF-16 units of the source, 0-based
   * @param end after the last; equal to start where a rule put in text that the source has not
   * @param draft index of the case it was kept in
   * @param text what the case shows for it; empty when dropped
   */
  public record Span(int start, int end, OptionalInt draft, Optional<Rule> rule, String text) {
    public Span {
      if (draft.isEmpty() && rule.isEmpty()) {
        throw new IllegalArgumentException(
            "neither kept in a case nor dropped by a rule: " + start);
      }
    }
  }
}
