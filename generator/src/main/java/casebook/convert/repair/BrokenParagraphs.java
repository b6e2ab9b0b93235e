package casebook.convert.repair;

import casebook.convert.lines.AwardLines;
import casebook.convert.lines.Endings;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins paragraphs that the end of a page broke inside a sentence, and with them the headings that
 * such a break invented.
 *
 * <pre>
 * 村里按片区建起代办点和联系 / 点，每周开门三天。        →  one paragraph
 * 各村账目口径不 / 一、公示时间不 / 一、经办人员不一  →  各村账目口径不一、公示时间不一、经办人员不一
 * </pre>
 */
public final class BrokenParagraphs {
  /** Shorter lines without a stop are headings, captions or verse. */
  private static final int LONG = 60;

  /** From this length on a line of several clauses is a sentence. */
  private static final int LEAST_OF_CLAUSES = 36;

  /** What 一 completes: 不一, 统一, 唯一, 第一, 之一, 单一, 同一, 逐一, 合一, 专一. */
  private static final String BEFORE_ONE = "不统唯第之单同逐合专";

  /** What stands under the English title of a paper. */
  private static final Pattern ABSTRACT = Pattern.compile("[\\[【]?A(?:bstract|BSTRACT)[:：\\]】]");

  private final List<Line> lines;
  private final boolean stopsAreKept;

  private BrokenParagraphs(List<Line> lines) {
    this.lines = lines;
    long prose = 0;
    long unstopped = 0;
    for (Line line : lines) {
      if (line.length() >= LONG && Endings.hasSentence(line.string())) {
        prose++;
        unstopped += Endings.isFinal(line.string()) ? 0 : 1;
      }
    }
    this.stopsAreKept = unstopped * 2 <= prose || prose < 4;
  }

  public static List<Line> join(List<Line> lines) {
    return new BrokenParagraphs(lines).joined();
  }

  private List<Line> joined() {
    List<Line> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Joint joint = new Joint(lines.get(i));
      while (i + 1 < lines.size() && goesOn(joint, i + 1)) {
        joint.add(lines.get(++i));
      }
      out.add(joint.line());
      i++;
    }
    return out;
  }

  /** A paragraph being joined, without copying it at every step. */
  private static final class Joint {
    private final List<Line> parts = new ArrayList<>();
    private int length;
    private boolean sentence;

    Joint(Line first) {
      add(first);
    }

    void add(Line part) {
      boolean stopped = !parts.isEmpty() && Endings.isFinal(last().string());
      parts.add(part);
      length += part.length();
      sentence |= stopped || Endings.hasSentence(part.string());
    }

    Line last() {
      return parts.get(parts.size() - 1);
    }

    Line line() {
      if (parts.size() == 1) {
        return parts.get(0);
      }
      List<Traced> texts = new ArrayList<>();
      for (int i = 0; i + 1 < parts.size(); i++) {
        boolean invented = parts.get(i + 1).mark().filter(m -> !m.series().runsIn()).isPresent();
        Rule rule = invented ? Rule.INVENTED_HEADING : Rule.PAGE_BREAK;
        texts.add(parts.get(i).text().joinedBy(rule));
      }
      texts.add(last().text());
      return parts.get(0).through(last(), Traced.join(texts));
    }
  }

  private boolean goesOn(Joint joint, int at) {
    Line line = joint.last();
    Line next = lines.get(at);
    if (!joins(line) || !joins(next)) {
      return false;
    }
    String text = line.string();
    Optional<Mark> mark = next.mark();
    if (mark.isPresent() && isInvented(text, mark.get()) && !beginsNumbers(at)) {
      return true;
    }
    if (mark.filter(m -> !m.series().runsIn()).isPresent()
        || ABSTRACT.matcher(next.string()).lookingAt()
        || Mark.wrapped(next.string()).isPresent()) {
      return false;
    }
    if (Endings.isOpen(text) || Endings.isContinuation(next.string()) || isOne(text, next)) {
      return true;
    }
    if (Endings.isFinal(text) || !stopsAreKept || isListed(joint, next)) {
      return false;
    }
    return isProse(joint, next)
        ? Endings.endsInWord(text) && readsOn(next)
        : isCutItem(line, next, at) || isTail(line, next);
  }

  /** Too long, or of too many clauses, for a heading, a caption or verse. */
  private static boolean isProse(Joint joint, Line next) {
    return joint.length >= (next.gap() == Gap.PAGE ? LONG / 2 : LONG)
        || (joint.length >= LEAST_OF_CLAUSES
            && joint.last().string().chars().filter(c -> c == '，').count() >= 2);
  }

  /** The last words of a sentence that a narrower page broke: {@code …推动矛盾不上 / 交、平安不出事。} */
  private static boolean isTail(Line line, Line next) {
    String text = line.string();
    return text.length() >= LEAST_OF_CLAUSES
        && text.chars().filter(c -> c == '，').count() >= 2
        && Endings.endsInWord(text)
        && next.mark().isEmpty()
        && next.length() * 2 < text.length()
        && next.string().endsWith("。")
        && !Endings.hasSentence(next.string());
  }

  /** Entries of a list have no stops, however long. */
  private static boolean isListed(Joint joint, Line next) {
    return !joint.sentence && (AwardLines.isEntry(next) || AwardLines.isRunTogether(next.string()));
  }

  private static boolean joins(Line line) {
    return line.shape().is(Shape.Type.TEXT) || line.shape().is(Shape.Type.ITEM);
  }

  /** A long line that stops short goes on in prose, not in a heading or a caption. */
  private static boolean readsOn(Line next) {
    return Endings.isFinal(next.string())
        || Endings.hasSentence(next.string())
        || next.length() >= LONG / 2;
  }

  private static boolean isInvented(String text, Mark mark) {
    return mark.series() == Series.HAN
        && mark.ordinal() == 1
        && !Endings.isFinal(text)
        && BEFORE_ONE.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The rest of a word in 一: 标准仍不统 / 一，系统…. */
  private static boolean isOne(String text, Line next) {
    return BEFORE_ONE.indexOf(text.charAt(text.length() - 1)) >= 0
        && next.length() > 1
        && next.string().charAt(0) == '一'
        && "，。；".indexOf(next.string().charAt(1)) >= 0;
  }

  /** Whether 二、 comes next and no 一、 came before: 推进医养结合 / 一、背景 … 二、做法. */
  private boolean beginsNumbers(int at) {
    return han(at + 1, 1) == 2 && han(at - 1, -1) != 1;
  }

  /** The first number like 一、 from a line on, in either direction; 0 if there is none. */
  private int han(int from, int step) {
    for (int i = from; i >= 0 && i < lines.size(); i += step) {
      Optional<Mark> mark = lines.get(i).mark().filter(m -> m.series() == Series.HAN);
      if (mark.isPresent()) {
        return mark.get().ordinal();
      }
    }
    return 0;
  }

  /** A numbered sentence without its stop, where the next of its series have theirs. */
  private boolean isCutItem(Line line, Line next, int at) {
    Optional<Mark> mark = line.mark();
    if (mark.filter(m -> m.series().compareTo(Series.HAN) > 0).isEmpty()
        || line.length() < 24
        || !Endings.endsInWord(line.string())
        || !Endings.isFinal(next.string())
        || !Endings.hasSentence(next.string())) {
      return false;
    }
    int stopped = 0;
    for (int i = at + 1; i < Math.min(lines.size(), at + 12); i++) {
      Optional<Mark> other = lines.get(i).mark();
      if (other.isPresent() && other.get().series().compareTo(mark.get().series()) < 0) {
        break;
      }
      if (other.isPresent() && other.get().series() == mark.get().series()) {
        if (!lines.get(i).string().endsWith("。")) {
          return false;
        }
        stopped++;
      }
    }
    return stopped > 0;
  }
}
