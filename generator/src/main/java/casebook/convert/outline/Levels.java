package casebook.convert.outline;

import casebook.convert.lines.Bylines;
import casebook.convert.lines.Endings;
import casebook.convert.lines.SectionWords;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines of a case are headings, and how deep. Ways of numbering nest as they first appear:
 * what is numbered inside 一、 is one level below it, by （一） here and by 1.1 there. Whatever would be
 * deeper than the second level stays in the text.
 */
final class Levels {
  /** A numbered line longer than this is no heading. */
  private static final int LONGEST = 60;

  private static final int LONGEST_PLAIN = 40;

  /** Shorter lines under a bullet may be its picture's or its list's. */
  private static final int LEAST_PROSE = 30;

  /**
   * Who sent a text in, when and where a thing was held: said on a line of its own, but no heading.
   */
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?:推荐|申报|报送|选送|工作|所属|参评|编写|提交|实施|牵头|责任|创建|完成|所在|供稿|案例|主办)(?:单位|部门|地区|机构|时间|主体|来源|类别|类型|编号)[：:].*|(?:活动|会议|举办)?(?:时间|地点|主题|对象)[：:].*|(?:收稿|修回|投稿)日期[：:].*|(?:作者|基金|单位)(?:简介|项目|单位)?[：:].*");

  private static final int LONGEST_QUESTION = 80;
  private static final Pattern QUESTION = Pattern.compile("(?:记者|主持人|网友|提问|问)[：:].*？”?");

  private final List<Line> lines;
  private final Set<Series> heading = EnumSet.noneOf(Series.class);
  private final BitSet runs = new BitSet();
  private final List<Optional<Integer>> found = new ArrayList<>();
  private final Deque<Series> open = new ArrayDeque<>();
  private final boolean named;

  /** The levels that the format gives the headings of this case, outermost first. */
  private final List<Integer> formatted;

  /** How many of them are open. */
  private int shaped;

  /** Whether the sources or notes have begun, which hold no headings. */
  private boolean ended;

  Levels(List<Line> lines) {
    this.lines = lines;
    for (Series series : Series.values()) {
      if (!series.runsIn() && (series == Series.BULLET ? areSigned() : isHeading(series))) {
        heading.add(series);
      }
    }
    this.formatted =
        lines.stream()
            .map(Line::shape)
            .filter(shape -> shape.is(Shape.Type.HEADING))
            .map(Shape::level)
            .distinct()
            .sorted()
            .toList();
    this.named = namedOutside();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).mark().filter(m -> m.ordinal() == 1).isPresent()) {
        mark(at);
      }
    }
    for (int at = 0; at < lines.size(); at++) {
      found.add(level(at).filter(level -> level <= 3));
    }
  }

  /** The level of a line that is a heading: 2 or 3; deeper ones and other lines have none. */
  Optional<Integer> of(int at) {
    return found.get(at);
  }

  private Optional<Integer> level(int at) {
    Line line = lines.get(at);
    Optional<Mark> mark = line.mark();
    if (line.shape().is(Shape.Type.HEADING)) {
      open.clear();
      shaped = formatted.indexOf(line.shape().level()) + 1;
      return Optional.of(1 + shaped);
    }
    if (SectionWords.areEnd(line.string())) {
      ended = true;
      open.clear();
      shaped = 0;
      return Optional.of(2);
    }
    if (ended) {
      return Optional.empty();
    }
    if (mark.isPresent()) {
      return (heading.contains(mark.get().series()) || runs.get(at)) && isHeadingLike(at)
          ? Optional.of(numbered(mark.get().series()))
          : Optional.empty();
    }
    if (SectionWords.are(line.string())) {
      if (named) {
        open.clear();
      }
      return Optional.of(below());
    }
    return isPlainHeading(at) || isQuestion(at) ? Optional.of(below()) : Optional.empty();
  }

  /** What an interviewer asks, with the answer under it. */
  private boolean isQuestion(int at) {
    return at + 1 < lines.size() && isAsked(lines.get(at)) && !isAsked(lines.get(at + 1));
  }

  private static boolean isAsked(Line line) {
    return line.length() <= LONGEST_QUESTION && QUESTION.matcher(line.unmarked()).matches();
  }

  static boolean isDetail(String line) {
    return DETAIL.matcher(line).matches();
  }

  private int below() {
    return (open.isEmpty() ? 2 : 3) + shaped;
  }

  private int numbered(Series series) {
    if (open.contains(series)) {
      while (open.peek() != series) {
        open.pop();
      }
    } else {
      // What a label leads inside a case is an example in one of its parts.
      while (!open.isEmpty() && series != Series.LABEL && series.compareTo(open.peekLast()) < 0) {
        open.pop();
      }
      open.push(series);
    }
    return open.size() + (named ? 2 : 1) + shaped;
  }

  /** A short line without number or stop, with text under it. */
  private boolean isPlainHeading(int at) {
    Line line = lines.get(at);
    if (!Titles.isPlain(line) || at + 1 >= lines.size() || line.length() > LONGEST_PLAIN) {
      return false;
    }
    if ((at <= 1 && Bylines.is(line.string())) || isDetail(line.string())) {
      return false;
    }
    return lines.get(at + 1).mark().map(mark -> mark.ordinal() <= 1).orElse(true);
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
    if (isAsked(line)) {
      return hasBody(at);
    }
    String text = line.string();
    if (Endings.hasSentence(text) || text.endsWith("；") || text.endsWith("，")) {
      return false;
    }
    if (text.endsWith("：")) {
      return text.length() <= LONGEST / 2;
    }
    return hasBody(at) || !Endings.isFinal(text);
  }

  /** Whether the line below is not just the next number. */
  private boolean hasBody(int at) {
    return at + 1 < lines.size()
        && lines
            .get(at)
            .mark()
            .flatMap(own -> lines.get(at + 1).mark().filter(m -> m.series() == own.series()))
            .isEmpty();
  }

  private boolean isHeading(Series series) {
    int members = 0;
    int heads = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (is(at, series)) {
        members++;
        heads += isHeadingLike(at) && !is(at + 1, series) ? 1 : 0;
      }
    }
    return heads * 2 > members;
  }

  /** Whether bullets do nothing but stand before headings: ■ 从“单打”到“抱团”, each over prose. */
  private boolean areSigned() {
    int heads = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (is(at, Series.BULLET)) {
        boolean over =
            at + 1 < lines.size()
                && lines.get(at + 1).length() >= LEAST_PROSE
                && Endings.isFinal(lines.get(at + 1).string());
        if (!over || lines.get(at).length() > LONGEST_PLAIN || !Titles.isTitle(lines.get(at))) {
          return false;
        }
        heads++;
      }
    }
    return heads > 1;
  }

  /** Marks a run of numbers from one on that all head text, whatever its series does elsewhere. */
  private void mark(int first) {
    Optional<Series> series =
        lines.get(first).mark().map(m -> m.series()).filter(s -> s == Series.HAN_PAREN);
    BitSet run = new BitSet();
    int ordinal = 0;
    for (int at = first; series.isPresent() && at < lines.size(); at++) {
      Optional<Mark> mark = lines.get(at).mark();
      if (mark.filter(m -> m.series().compareTo(series.get()) < 0).isPresent()) {
        break;
      }
      if (is(at, series.get())) {
        boolean next = mark.filter(m -> m.ordinal() > 1).isPresent() || at == first;
        if (!next) {
          break;
        }
        if (!isHeadingLike(at) || is(at + 1, series.get())) {
          return;
        }
        ordinal++;
        run.set(at);
      }
    }
    if (ordinal > 1) {
      runs.or(run);
    }
  }

  private boolean is(int at, Series series) {
    return at < lines.size() && lines.get(at).mark().filter(m -> m.series() == series).isPresent();
  }

  /** Whether parts named in the genre's words stand outside the numbers: 做法与经过, then 一、. */
  private boolean namedOutside() {
    int parts = 0;
    boolean before = false;
    boolean numbered = false;
    for (Line line : lines) {
      if (line.mark().isPresent()) {
        numbered |= heading.contains(line.mark().get().series());
      } else if (SectionWords.are(line.string())) {
        parts++;
        before |= !numbered;
      }
    }
    return numbered && before && parts > 1;
  }
}
