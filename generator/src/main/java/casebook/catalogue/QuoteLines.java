package casebook.catalogue;

import java.util.List;

/** Lines of a document as one folded text, and which line an offset of it lies in. */
final class QuoteLines {
  /** A quote that a page end parts is found by its first characters. */
  private static final int START = 6;

  private final int first;
  private final int[] ends;
  private final String text;

  QuoteLines(int first, List<String> lines) {
    this.first = first;
    this.ends = new int[lines.size()];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      joined.append(Quotes.folded(lines.get(i)));
      ends[i] = joined.length();
    }
    this.text = joined.toString();
  }

  String text() {
    return text;
  }

  /** The line, 1-based, in which the quote begins; 0 if the lines do not say it. */
  int of(String quote) {
    String wanted = Quotes.folded(quote);
    int at = text.indexOf(wanted);
    if (at < 0) {
      at = text.indexOf(wanted.substring(0, Math.min(START, wanted.length())));
    }
    if (at < 0 || wanted.isEmpty()) {
      return 0;
    }
    int line = 0;
    while (ends[line] <= at) {
      line++;
    }
    return first + line;
  }
}
