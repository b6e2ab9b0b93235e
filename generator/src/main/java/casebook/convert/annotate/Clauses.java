package casebook.convert.annotate;

import casebook.text.Han;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Chinese text where its author did: into sentences at 。！？ and into clauses at ，；： — never
 * inside quotation marks, brackets or book titles that are closed within the text.
 *
 * <pre>{@code
 * sentences("他说：“有事找我。别急。”大家笑了。") → [他说：“有事找我。别急。”, 大家笑了。]
 * }</pre>
 */
final class Clauses {
  private static final int LONGEST_QUOTE = 160;
  private static final String OPEN = "“‘（《「『【〔([";
  private static final String CLOSE = "”’）》」』】〕)]";

  private Clauses() {}

  /** Sentences with their final marks, blanks around them cut; none is blank. */
  static List<String> sentences(String text) {
    return split(text, "。！？!?…", true);
  }

  /** Clauses without the marks between them; none is blank. */
  static List<String> clauses(String sentence) {
    return split(sentence, "，；：。！？,;:!?", false);
  }

  private static List<String> split(String text, String marks, boolean keepMark) {
    int[] close = closings(text);
    List<String> out = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      if (close[at] > at) {
        at = close[at];
        if (keepMark && endsInside(text, at, marks) && !runsOn(text, at + 1)) {
          add(out, text.substring(start, at + 1));
          start = at + 1;
        }
      } else if (marks.indexOf(text.charAt(at)) >= 0) {
        int end = at + 1;
        while (end < text.length() && marks.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        while (keepMark && end < text.length() && Han.isClosing(text.charAt(end))) {
          end++;
        }
        add(out, text.substring(start, keepMark ? end : at));
        start = end;
        at = end - 1;
      }
      at++;
    }
    add(out, text.substring(start));
    return out;
  }

  /** A quotation that ends its own sentence ends the one around it too. */
  private static boolean endsInside(String text, int close, String marks) {
    return text.charAt(close) == '”' && marks.indexOf(text.charAt(close - 1)) >= 0;
  }

  /** What follows a quotation still belongs to its sentence: {@code “好。”的口碑}. */
  private static boolean runsOn(String text, int at) {
    return at < text.length() && "的，。、；：！？）是，".indexOf(text.charAt(at)) >= 0;
  }

  private static void add(List<String> out, String piece) {
    String stripped = piece.strip();
    if (!stripped.isEmpty()) {
      out.add(stripped);
    }
  }

  /** For each opening mark, where it is closed; 0 where it isn't, near enough. */
  private static int[] closings(String text) {
    int[] close = new int[text.length()];
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open[depth++] = i;
      } else if (CLOSE.indexOf(c) >= 0) {
        int match = depth - 1;
        while (match >= 0 && OPEN.indexOf(text.charAt(open[match])) != CLOSE.indexOf(c)) {
          match--;
        }
        if (match >= 0) {
          depth = match;
          if (i - open[match] <= LONGEST_QUOTE) {
            close[open[match]] = i;
          }
        }
      }
    }
    return close;
  }
}
