package casebook.convert.write;

import casebook.convert.draft.Block;
import casebook.convert.draft.ConvertedDocument;
import casebook.convert.draft.Draft;
import casebook.convert.ledger.Ledger;
import java.util.List;

/**
 * The last check before anything is written: what the ledger says a case keeps is what the case
 * shows. Letters, Han characters and digits are counted; marks and blanks may be the outline's.
 */
final class Proof {
  private Proof() {}

  /**
   * @throws IllegalStateException naming the lines of a case whose sums differ
   */
  static void check(ConvertedDocument document) {
    List<Draft> drafts = document.drafts();
    long[] kept = new long[drafts.size()];
    for (Ledger.Span span : document.ledger().spans()) {
      if (span.draft().isPresent()) {
        kept[span.draft().getAsInt()] += sum(span.text());
      }
    }
    for (int i = 0; i < kept.length; i++) {
      long shown = sum(drafts.get(i).title().orElse(""));
      for (Block block : drafts.get(i).blocks()) {
        shown += sum(block.text());
      }
      if (shown != kept[i]) {
        throw new IllegalStateException(drafts.get(i).lines().toString());
      }
    }
  }

  /**
   * The same for the same characters in any order, and for others only by a chance of 1 in 2⁶⁴: the
   * sum of a random number for each.
   */
  private static long sum(String text) {
    long sum = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        sum += Sketch.mix(c);
      }
    }
    return sum;
  }
}
