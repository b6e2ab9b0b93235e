package casebook.convert.outline;

import casebook.convert.lines.Bylines;
import casebook.convert.lines.Endings;
import casebook.convert.lines.SectionWords;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines of a case are headings, and how deep: the outermost way of numbering that heads parts
 * is the first level, the next the second, whatever is deeper stays in the text.
 */
final class Levels {
  /** A numbered line longer than this is no heading. */
  private static final int LONGEST = 60;

  private final List<Line> lines;
  private final Map<Series, Integer> levels = new EnumMap<>(Series.class);
  private final List<Optional<Integer>> found = new ArrayList<>();

  Levels(List<Line> lines) {
    this.lines = lines;
    List<Series> heading = new ArrayList<>();
    for (Series series : Series.values()) {
      if (!series.runsIn() && series != Series.BULLET && isHeading(series)) {
        heading.add(series);
      }
    }
    boolean named = namedOutside(heading);
    int level = named ? 3 : 2;
    for (Series series : heading) {
      levels.put(series, level++);
    }
    boolean inside = false;
    for (int at = 0; at < lines.size(); at++) {
      Optional<Integer> here = level(at, inside && !named);
      found.add(here);
      inside |= here.isPresent() && here.get() == 2 && lines.get(at).mark().isPresent();
    }
  }

  /** The level of a line that is a heading: 2 or 3; deeper ones and other lines have none. */
  Optional<Integer> of(int at) {
    return found.get(at);
  }

  private Optional<Integer> level(int at, boolean inside) {
    Line line = lines.get(at);
    Optional<Mark> mark = line.mark();
    if (mark.isPresent()) {
      return isHeadingLike(at)
          ? Optional.ofNullable(levels.get(mark.get().series())).filter(level -> level <= 3)
          : Optional.empty();
    }
    boolean heads =
        line.shape().is(Shape.Type.HEADING)
            || SectionWords.are(line.string())
            || isPlainHeading(at);
    return heads ? Optional.of(inside ? 3 : 2) : Optional.empty();
  }

  /** A short line without number or stop, with text under it. */
  private boolean isPlainHeading(int at) {
    String text = lines.get(at).string();
    if (!Titles.isPlain(lines.get(at)) || at + 1 >= lines.size() || text.length() > 40) {
      return false;
    }
    if (at <= 1 && Bylines.is(text)) {
      return false;
    }
    Line next = lines.get(at + 1);
    Optional<Mark> mark = next.mark();
    if (mark.isPresent()) {
      return mark.get().ordinal() <= 1;
    }
    return true;
  }

  /** A numbered line with text under it, or a short one at the very end. */
  private boolean isHeadingLike(int at) {
    Line line = lines.get(at);
    if (line.shape().is(Shape.Type.HEADING)) {
      return true;
    }
    if (line.shape().is(Shape.Type.ROW) || line.length() > LONGEST) {
      return false;
    }
    String text = line.string();
    Optional<Mark> mark = line.mark();
    if (Endings.hasSentence(text) || text.endsWith("；") || text.endsWith("，") || mark.isEmpty()) {
      return false;
    }
    if (text.endsWith("：")) {
      return text.length() <= 30;
    }
    if (at + 1 == lines.size()) {
      return !Endings.isFinal(text);
    }
    return true;
  }

  private boolean isHeading(Series series) {
    int members = 0;
    int heads = 0;
    for (int at = 0; at < lines.size(); at++) {
      Optional<Mark> mark = lines.get(at).mark();
      if (mark.isPresent() && mark.get().series() == series) {
        members++;
        boolean body =
            at + 1 == lines.size()
                || lines.get(at + 1).mark().filter(m -> m.series() == series).isEmpty();
        heads += isHeadingLike(at) && body ? 1 : 0;
      }
    }
    return members > 0 && heads * 2 > members;
  }

  /** Whether parts named in the genre's words stand outside the numbers: 做法与经过, then 一、. */
  private boolean namedOutside(List<Series> heading) {
    if (heading.isEmpty()) {
      return false;
    }
    int parts = 0;
    boolean before = false;
    boolean numbered = false;
    for (Line line : lines) {
      if (line.mark().isPresent()) {
        numbered |= line.mark().get().series() == heading.get(0);
      } else if (SectionWords.are(line.string())) {
        parts++;
        before |= !numbered;
      }
    }
    return before && parts > 1;
  }
}
