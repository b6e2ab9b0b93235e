package casebook.convert.ledger;

import casebook.convert.trace.Piece;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the stages write down what they drop and what each case keeps; closed into a {@link
 * Ledger}. One document's, for one thread.
 */
public final class Account {
  private record Posting(Piece piece, OptionalInt draft, String text) {}

  private final List<Posting> postings = new ArrayList<>();

  /** Takes text out, by a named rule. */
  public void drop(Traced text, Rule rule) {
    post(text.drop(rule), OptionalInt.empty());
  }

  /** Keeps text in a case. */
  public void keep(Traced text, int draft) {
    post(text, OptionalInt.of(draft));
  }

  private void post(Traced text, OptionalInt draft) {
    int at = 0;
    for (Piece piece : text.pieces()) {
      String shown = text.text().substring(at, at + piece.length());
      postings.add(new Posting(piece, piece.length() == 0 ? OptionalInt.empty() : draft, shown));
      at += piece.length();
    }
  }

  /**
   * The ledger of the document.
   *
   * @throws UnbalancedException if a character is unaccounted for or counted twice
   */
  public Ledger close(String source) {
    List<Ledger.Span> spans = new ArrayList<>();
    postings.sort(
        Comparator.comparingInt((Posting p) -> p.piece().start())
            .thenComparingInt(p -> p.piece().end()));
    for (Posting posting : postings) {
      Ledger.Span span =
          new Ledger.Span(
              posting.piece().start(),
              posting.piece().end(),
              posting.draft(),
              posting.piece().rule(),
              posting.text());
      int last = spans.size() - 1;
      if (last >= 0 && continues(spans.get(last), span)) {
        spans.set(last, merged(spans.get(last), span));
      } else {
        spans.add(span);
      }
    }
    return new Ledger(source, spans);
  }

  private static boolean continues(Ledger.Span before, Ledger.Span span) {
    Optional<Rule> rule = before.rule();
    return rule.isPresent()
        && rule.equals(span.rule())
        && before.end() == span.start()
        && before.text().isEmpty()
        && span.text().isEmpty();
  }

  private static Ledger.Span merged(Ledger.Span before, Ledger.Span span) {
    return new Ledger.Span(before.start(), span.end(), before.draft(), before.rule(), "");
  }
}
