package casebook.convert.write;

import casebook.convert.draft.Block;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import casebook.convert.ledger.Ledger;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last check before anything is written: what the ledger says a case keeps is what the case
 * shows. Letters, Han characters and digits are counted; marks and blanks may be the outline's.
 */
final class Proof {
  private Proof() {}

  /**
   * @throws IllegalStateException naming the case and the characters, if the sums differ
   */
  static void check(ConvertedDocument document) {
    for (int i = 0; i < document.drafts().size(); i++) {
      Draft draft = document.drafts().get(i);
      Map<Integer, Integer> balance = new TreeMap<>();
      count(draft.title().orElse(""), 1, balance);
      for (Block block : draft.blocks()) {
        count(block.text(), 1, balance);
      }
      for (Ledger.Span span : document.ledger().spans()) {
        if (span.draft().isPresent() && span.draft().getAsInt() == i) {
          count(span.text(), -1, balance);
        }
      }
      balance.values().removeIf(sum -> sum == 0);
      if (!balance.isEmpty()) {
        StringBuilder shown = new StringBuilder();
        balance.keySet().stream().limit(20).forEach(shown::appendCodePoint);
        throw new IllegalStateException(draft.lines() + " " + shown);
      }
    }
  }

  private static void count(String text, int sign, Map<Integer, Integer> balance) {
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> balance.merge(c, sign, Integer::sum));
  }
}
