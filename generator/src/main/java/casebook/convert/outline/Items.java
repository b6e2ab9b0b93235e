package casebook.convert.outline;

import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which numbered or bulleted lines are items of a list: short ones that stand right below each
 * other. Numbers that count on across other paragraphs are one thing, all items or none.
 *
 * <pre>
 * 1.清点 / 2.登记 / 3.公示                      →  a list
 * 1.清点 / 先数了再说。 / 2.登记 / 3.公示         →  paragraphs, 2 and 3 too
 * </pre>
 */
final class Items {
  /** Numbered paragraphs that are longer stay paragraphs, and those that count with them. */
  private static final int LONGEST = 100;

  private final List<Line> lines;
  private final Levels levels;
  private final BitSet found = new BitSet();

  /** Runs of numbers right below each other, each counting on from the one before. */
  private final List<Run> chain = new ArrayList<>();

  private record Run(int from, int to) {}

  private Items(List<Line> lines, Levels levels) {
    this.lines = lines;
    this.levels = levels;
  }

  static BitSet of(List<Line> lines, Levels levels) {
    Items work = new Items(lines, levels);
    for (int from = 0, to = 0; from < lines.size(); from = ++to) {
      while (to + 1 < lines.size() && work.follows(to, to + 1)) {
        to++;
      }
      work.take(new Run(from, to));
    }
    work.settle();
    return work.found;
  }

  private void take(Run run) {
    if (levels.of(run.from()).isPresent()) {
      settle();
    } else if (lines.get(run.from()).mark().isPresent()) {
      if (!chain.isEmpty() && !goesOn(chain.get(chain.size() - 1).to(), run.from())) {
        settle();
      }
      chain.add(run);
    }
  }

  private void settle() {
    if (chain.stream().allMatch(this::isList)) {
      for (Run run : chain) {
        int at = run.from();
        for (Line line : lines.subList(run.from(), run.to() + 1)) {
          boolean empty = line.mark().filter(mark -> mark.length() == line.length()).isPresent();
          found.set(at++, !empty);
        }
      }
    }
    chain.clear();
  }

  private boolean isList(Run run) {
    boolean list = run.to() > run.from();
    for (int at = run.from(); list && at <= run.to(); at++) {
      list = letters(line(at).string()) <= LONGEST && levels.of(at).isEmpty();
    }
    return list;
  }

  /** Whether one line goes on with the numbers or bullets of another. */
  private boolean follows(int at, int next) {
    boolean bullets = isBullet(at) && isBullet(next);
    return bullets || goesOn(at, next);
  }

  private boolean isBullet(int at) {
    return mark(at).filter(mark -> mark.series() == Series.BULLET).isPresent();
  }

  /** 1、 and 2. count on in one list. */
  private boolean goesOn(int at, int next) {
    Optional<Mark> mark = mark(at);
    Optional<Mark> other = mark(next);
    if (mark.isEmpty() || other.isEmpty()) {
      return false;
    }
    Series series = mark.get().series();
    boolean alike = series == other.get().series();
    boolean arabic = isArabic(series) && isArabic(other.get().series());
    boolean lists = isArabic(series) || series == Series.ARABIC_PAREN || series == Series.CIRCLED;
    return lists && (alike || arabic) && other.get().ordinal() == mark.get().ordinal() + 1;
  }

  private static boolean isArabic(Series series) {
    return series == Series.ARABIC_DOT || series == Series.ARABIC_COMMA;
  }

  /** Blanks may yet be taken out. */
  private static long letters(String text) {
    return text.chars().filter(c -> c != ' ').count();
  }

  private Line line(int at) {
    return lines.get(at);
  }

  private Optional<Mark> mark(int at) {
    return line(at).mark();
  }
}
