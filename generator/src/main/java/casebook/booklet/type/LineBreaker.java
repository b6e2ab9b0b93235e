package casebook.booklet.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph where its lines together need the least stretching and squeezing (after Knuth
 * and Plass, <i>Breaking paragraphs into lines</i>, 1981), within the rules of {@link Spacing}.
 */
final class LineBreaker {
  /** A spread of this much between all characters, in 1/1000 em, costs 1. */
  private static final double EASY = 40;

  /** A last line with fewer ems than this looks like a mistake. */
  private static final double SHORTEST_LAST_LINE = 1.9;

  /** Characters that a last line should have besides its marks, not to stand alone (孤字). */
  private static final int FEWEST_LAST = 2;

  private static final double SHORT_LAST_LINE = 8;

  /** What rounding may add up to, in dots. */
  private static final double SLACK = 0.5;

  private static final double OVERFULL = 1e6;

  /** Lines of a title that end inside a phrase: better, up to about five ems short. */
  private static final double MID_PHRASE = 30;

  private final Spacing text;
  private final double measure;
  private final double indent;
  private final boolean justified;

  /** Natural width, shrink and spread of everything before glyph i, gaps after it included. */
  private final double[] width;

  private final double[] shrink;
  private final double[] stretch;
  private final int[] spreads;

  /**
   * @param measure line length in dots
   * @param indent of the first line, in dots
   * @param justified whether lines are spread to the measure
   */
  LineBreaker(Spacing text, double measure, double indent, boolean justified) {
    this.text = text;
    this.measure = measure;
    this.indent = indent;
    this.justified = justified;
    int n = text.size();
    width = new double[n + 1];
    shrink = new double[n + 1];
    stretch = new double[n + 1];
    spreads = new int[n + 1];
    for (int i = 0; i < n; i++) {
      width[i + 1] = width[i] + text.glyphs[i].advance() + text.natural[i];
      shrink[i + 1] = shrink[i] + text.shrink[i];
      stretch[i + 1] = stretch[i] + text.stretch[i];
      spreads[i + 1] = spreads[i] + (text.spreads[i] ? 1 : 0);
    }
  }

  /** A line: glyphs from {@code start} to before {@code end}, blanks at its ends left out. */
  record Line(int start, int end, boolean first, boolean last) {}

  List<Line> lines() {
    int n = text.size();
    if (n == 0) {
      return List.of();
    }
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      cost[end] = Double.POSITIVE_INFINITY;
      if (end < n && !text.breakable[end - 1]) {
        continue;
      }
      for (int start = end - 1; start >= 0; start--) {
        if (start > 0 && !text.breakable[start - 1]) {
          continue;
        }
        Line line = line(start, end);
        boolean full = least(line) > available(line) + SLACK;
        if (full && cost[end] < OVERFULL) {
          break;
        }
        double total = cost[start] + (full ? OVERFULL : cost(line));
        if (total < cost[end]) {
          cost[end] = total;
          from[end] = start;
        }
        if (full) {
          break;
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      lines.add(0, line(from[end], end));
    }
    return lines;
  }

  private Line line(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && start > 0 && text.glyphs[from].mark() == Marks.SPACE) {
      from++;
    }
    while (to > from && text.glyphs[to - 1].mark() == Marks.SPACE) {
      to--;
    }
    return new Line(from, to, start == 0, end == text.size());
  }

  double available(Line line) {
    return measure - (line.first() ? indent : 0);
  }

  /** Width with every gap as the rules give it, an opening mark at the start cut to its ink. */
  double natural(Line line) {
    if (line.start() == line.end()) {
      return 0;
    }
    return width[line.end()] - text.natural[line.end() - 1] - width[line.start()] - trimmed(line);
  }

  /** What the first glyph gives up at the start of a line: the blank half of an opening mark. */
  double trimmed(Line line) {
    boolean indented = line.first() && indent > 0;
    Glyph first = text.glyphs[line.start()];
    return first.mark() == Marks.OPEN && !indented ? first.blank() : 0;
  }

  /** The blank half of a closing mark at the end, which may hang over the margin. */
  double hanging(Line line) {
    return line.end() > line.start() && text.glyphs[line.end() - 1].mark() == Marks.CLOSE
        ? text.glyphs[line.end() - 1].blank()
        : 0;
  }

  double shrinkable(Line line) {
    return line.end() <= line.start() ? 0 : shrink[line.end() - 1] - shrink[line.start()];
  }

  double stretchable(Line line) {
    return line.end() <= line.start() ? 0 : stretch[line.end() - 1] - stretch[line.start()];
  }

  int spreading(Line line) {
    return line.end() <= line.start() ? 0 : spreads[line.end() - 1] - spreads[line.start()];
  }

  /** Whether some line is longer than its measure allows. */
  boolean overfull(List<Line> lines) {
    return lines.stream().anyMatch(line -> least(line) > available(line) + SLACK);
  }

  private double least(Line line) {
    return natural(line) - hanging(line) - (justified ? shrinkable(line) : 0);
  }

  private double cost(Line line) {
    double em = text.glyphs[line.start()].em();
    double room = available(line) - natural(line);
    if (line.last()) {
      double squeeze = room < 0 ? squeeze(line, room) : 0;
      return squeeze + (endsAlone(line) ? SHORT_LAST_LINE : 0);
    }
    if (room < 0) {
      return squeeze(line, room);
    }
    double rest = Math.max(0, room - stretchable(line));
    double eased = (room - rest) / em;
    double spread = rest * 1000 / em / Math.max(1, spreading(line)) / EASY;
    double phrase = justified || endsPhrase(line) ? 0 : MID_PHRASE;
    return spread * spread + eased * eased * (justified ? 1 : 0.1) + phrase + 0.001;
  }

  /** Whether a last line holds one character and its marks, as {@code 了。} */
  private boolean endsAlone(Line line) {
    if (line.first()) {
      return false;
    }
    int characters = 0;
    for (int i = line.start(); i < line.end() && characters < FEWEST_LAST; i++) {
      characters += text.glyphs[i].mark().isMark() ? 0 : 1;
    }
    double ems = natural(line) / text.glyphs[line.start()].em();
    return characters < FEWEST_LAST || ems < SHORTEST_LAST_LINE;
  }

  /** Whether a line ends with a mark or before a dash, where a title is parted best. */
  private boolean endsPhrase(Line line) {
    Marks last = text.glyphs[line.end() - 1].mark();
    boolean dash = line.end() < text.glyphs.length && text.glyphs[line.end()].mark() == Marks.DASH;
    return last == Marks.CLOSE || last == Marks.SPACE || dash;
  }

  private double squeeze(Line line, double room) {
    double beyond = Math.max(0, -room - hanging(line));
    double part = beyond / Math.max(1, shrinkable(line));
    return part * part * 2;
  }
}
