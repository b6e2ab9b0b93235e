package casebook.convert.outline;

import casebook.convert.lines.Endings;
import casebook.convert.lines.SectionWords;
import casebook.convert.mark.Series;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.repair.Blanks;
import casebook.convert.trace.Rule;
import casebook.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts headings from the paragraphs they were run into.
 *
 * <pre>
 * （一）抓组建，壮大了力量 新区驿站的负责人由…  →  （一）抓组建，壮大了力量 / 新区驿站的负责人由…
 * 背景与起因：2013年以来…                      →  背景与起因： / 2013年以来…
 * 【破题】从“各吃各的饭”到… (three or more)    →  【破题】 / 从“各吃各的饭”到…
 * </pre>
 */
final class Glued {
  private static final int LONGEST_HEADING = 60;
  private static final int LEAST_PARAGRAPH = 40;
  private static final int LEAST_LABELLED = 8;

  /** So many paragraphs that begin with brackets are the parts of a text. */
  private static final int LEAST_BRACKETS = 3;

  private static final int LONGEST_BRACKET = 9;

  /** A heading that a blank ends; one with a number may be shorter. */
  private static final int LEAST_HEADING = 6;

  private static final int LEAST_NUMBERED = 4;

  private static final Pattern DATE = Pattern.compile("\\d{1,4} ?[年月]");

  private Glued() {}

  static List<Line> part(List<Line> lines) {
    long labels = lines.stream().filter(line -> SectionWords.length(line.string()) > 0).count();
    boolean parted = lines.stream().anyMatch(line -> label(line, least(line)) > 0);
    long open = lines.stream().filter(line -> line.mark().isEmpty() && blank(line) > 0).count();
    boolean bracketed = lines.stream().filter(line -> bracket(line) > 0).count() >= LEAST_BRACKETS;
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      int cut = labels > 1 && parted ? label(line, LEAST_LABELLED) : 0;
      if (cut == 0 && bracketed) {
        cut = bracket(line);
      }
      if (cut == 0 && (line.mark().isPresent() || open > 1)) {
        cut = blank(line);
      }
      if (cut > 0) {
        out.add(line.with(line.text().slice(0, cut)));
        out.add(line.with(line.text().from(cut).strip(Rule.LAYOUT)));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  /** Where the brackets end that a paragraph begins with: {@code 【破题】从“各吃各的饭”到…}. */
  private static int bracket(Line line) {
    String text = line.string();
    int end = text.startsWith("【") ? text.indexOf('】') : -1;
    boolean named = end >= 3 && end <= LONGEST_BRACKET;
    return named && text.length() - end > LEAST_PARAGRAPH && line.shape().is(Shape.Type.TEXT)
        ? end + 1
        : 0;
  }

  /** A name in brackets is one whatever follows it. */
  private static int least(Line line) {
    return line.string().startsWith("【") ? LEAST_LABELLED : LEAST_PARAGRAPH;
  }

  /**
   * Where the part's name ends that a line begins with.
   *
   * @param least the text after it, in characters: where one part has a paragraph, a sentence will
   *     do
   */
  private static int label(Line line, int least) {
    int length = SectionWords.length(line.string());
    return length > 0 && line.length() - length >= least ? length : 0;
  }

  /** Where a heading ends that a blank parts from its paragraph; 0 if none does. */
  private static int blank(Line line) {
    String text = line.string();
    boolean leads =
        line.mark().filter(m -> m.series().runsIn() || m.series() == Series.BULLET).isPresent();
    if (!line.shape().is(Shape.Type.TEXT)
        || leads
        || text.indexOf(' ') < 0
        || Blanks.areStrewn(text)) {
      return 0;
    }
    int start = line.mark().map(m -> m.length()).orElse(0);
    int least = line.mark().isPresent() ? LEAST_NUMBERED : LEAST_HEADING;
    int found = 0;
    for (int i = start; i < Math.min(text.length(), start + LONGEST_HEADING); i++) {
      char c = text.charAt(i);
      if ("。！？；".indexOf(c) >= 0) {
        break;
      }
      if (c == '（' && text.indexOf('）', i) > i) {
        i = text.indexOf('）', i); // names stand in it, not headings
        continue;
      }
      boolean whole = i - start >= least || SectionWords.are(text.substring(start, i));
      if (c == ' ' && whole && parts(text, i)) {
        found = i;
      }
    }
    String rest = found == 0 ? "" : text.substring(found + 1);
    boolean prose =
        rest.length() >= LEAST_PARAGRAPH && (Endings.hasSentence(rest) || Endings.isFinal(rest));
    return prose ? found : 0;
  }

  /** Whether a blank can part: not beside a padded number, a date or a dateline. */
  private static boolean parts(String text, int at) {
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean ends = (Han.isHan(before) && "月日年号电讯的等".indexOf(before) < 0) || before == '”';
    boolean number = after >= '0' && after <= '9';
    boolean dated = number && DATE.matcher(text.substring(at + 1)).lookingAt();
    return ends && (!number || (dated && before == '”')) && "的等了着、".indexOf(after) < 0;
  }
}
