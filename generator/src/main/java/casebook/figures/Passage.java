package casebook.figures;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A paragraph and its parts: clauses, sentences, quotations, brackets. */
final class Passage {
  private static final String OPEN = "“‘（(【〔「『《〈[";
  private static final String CLOSE = "”’）)】〕」』》〉]";

  /** No phrase that matters is longer; bounds every look to either side. */
  static final int REACH = 120;

  /** A bracket shorter than this belongs to the sentence around it. */
  private static final int REMARK = 40;

  final String text;

  /** For each bracket or quotation mark the offset of its partner, else -1. */
  private final int[] partner;

  /** For each character the offset of the mark that opens the innermost span around it, else -1. */
  private final int[] inside;

  /** For each character how strong a stop it is, 0 if none. */
  private final byte[] stops;

  Passage(String text) {
    this.text = text;
    this.partner = new int[text.length()];
    this.inside = new int[text.length()];
    Arrays.fill(partner, -1);
    Arrays.fill(inside, -1);
    this.stops = new byte[text.length()];
    pair();
    nest();
    for (int i = 0; i < stops.length; i++) {
      int strength = dash(i) ? Stop.strength('，') : Stop.strength(text.charAt(i));
      stops[i] = (byte) (strength == Stop.strength('，') && insideNumber(i) ? 0 : strength);
    }
  }

  /** —— between clauses; a single one may join numbers. */
  private boolean dash(int i) {
    return text.charAt(i) == '—' && (at(i - 1) == '—' || at(i + 1) == '—');
  }

  private void pair() {
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSE.indexOf(c) >= 0) {
        close(open, i, OPEN.charAt(CLOSE.indexOf(c)));
      } else if (c == '"') {
        if (straight >= 0) {
          join(straight, i);
        }
        straight = straight >= 0 ? -1 : i;
      }
    }
  }

  private void close(Deque<Integer> open, int i, char mark) {
    for (int depth = 0; depth < 4 && !open.isEmpty(); depth++) {
      int from = open.pop();
      if (text.charAt(from) == mark || isRoundPair(text.charAt(from), mark)) {
        join(from, i);
        return;
      }
    }
  }

  private static boolean isRoundPair(char a, char b) {
    return "（(".indexOf(a) >= 0 && "（(".indexOf(b) >= 0;
  }

  private void join(int from, int to) {
    partner[from] = to;
    partner[to] = from;
  }

  private void nest() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (!open.isEmpty() && partner[open.peek()] == i) {
        open.pop();
      }
      inside[i] = open.isEmpty() ? -1 : open.peek();
      if (partner[i] > i && (open.isEmpty() || partner[open.peek()] > partner[i])) {
        open.push(i);
      }
    }
  }

  /** The offset of the mark that opens the span around the offset, or -1. */
  int opener(int at) {
    return inside[at];
  }

  /**
   * Where the sentence around the offset starts; a short remark in round brackets belongs to it.
   */
  int sentence(int at) {
    return sentence(at, Stop.SENTENCE);
  }

  /** The same with other stops. */
  int sentence(int at, Stop stop) {
    int start = from(at, stop);
    int open = inside[at];
    boolean remark =
        open >= 0
            && start == open + 1
            && "（(".indexOf(text.charAt(open)) >= 0
            && partner[open] - open < REMARK;
    return remark ? sentence(open, stop) : start;
  }

  /** Where that sentence ends. */
  int sentenceEnd(int at, Stop stop) {
    int end = to(at, stop);
    boolean closes = "）)".indexOf(at(end)) >= 0 && partner(end) >= 0;
    return closes && end - partner(end) < REMARK ? sentenceEnd(end + 1, stop) : end;
  }

  int partner(int at) {
    return partner[at];
  }

  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  /**
   * Where the part around the offset starts: after the nearest stop to the left that no closed
   * quotation or bracket hides.
   */
  int from(int at, Stop stop) {
    int i = at - 1;
    int limit = Math.max(0, at - REACH);
    while (i >= limit) {
      if ((partner[i] > i && partner[i] >= at) || stop.endsAt(stops[i])) {
        return i + 1;
      }
      i = partner[i] >= 0 && partner[i] < i ? partner[i] - 1 : i - 1;
    }
    return Math.max(i + 1, 0);
  }

  /** Where the part around the offset ends: at the nearest stop to the right. */
  int to(int at, Stop stop) {
    int i = at;
    int limit = Math.min(text.length(), at + REACH);
    while (i < limit) {
      if ((partner[i] >= 0 && partner[i] < at) || stop.endsAt(stops[i])) {
        return i;
      }
      i = partner[i] > i ? partner[i] + 1 : i + 1;
    }
    return Math.min(i, text.length());
  }

  /** The comma of 1,234 and the colon of 1：5. */
  private boolean insideNumber(int i) {
    boolean digits = Character.isDigit(at(i - 1)) && Character.isDigit(at(i + 1));
    boolean colon = text.charAt(i) == '：' || text.charAt(i) == ':';
    boolean group = Character.isDigit(at(i + 2)) && Character.isDigit(at(i + 3));
    return digits && (colon || (group && !Character.isDigit(at(i + 4))));
  }

  boolean startsWith(String word, int at) {
    return text.startsWith(word, at);
  }

  boolean endsWith(String word, int at) {
    return at >= word.length() && text.startsWith(word, at - word.length());
  }

  /** The part with everything inside quotation marks and titles blanked. */
  String blanked(int from, int to) {
    StringBuilder out = new StringBuilder(part(from, to));
    for (int i = 0; i < out.length(); i++) {
      int open = inside[from + i];
      if (open >= from && "“\"‘「『《".indexOf(text.charAt(open)) >= 0) {
        out.setCharAt(i, '□');
      }
    }
    return out.toString();
  }

  String part(int from, int to) {
    return from < to ? text.substring(from, to) : "";
  }
}
