package casebook.convert.outline;

import casebook.convert.lines.Bylines;
import casebook.convert.lines.Endings;
import casebook.convert.lines.Names;
import casebook.convert.lines.SectionWords;
import casebook.convert.lines.Titles;
import casebook.convert.mark.Mark;
import casebook.convert.mark.Series;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.split.Part;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import casebook.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a case's printed title from its first lines. */
final class Titling {
  /** A shorter line was not broken by the page's width. */
  private static final int BREAKABLE = 20;

  /** From here on a title may leave one character for the next line. */
  private static final int LEAST_BROKEN = 12;

  /** From here on a line under a title is its text. */
  private static final int LEAST_PROSE = 40;

  private static final int LONGEST_HEADING = 40;

  private static final int LONGEST = 90;
  private static final int LEAST_TITLE = 6;

  /** The name of a series and which of its pieces this is: {@code 书记县长谈营商环境④}. */
  private static final Pattern COLUMN =
      Pattern.compile(".{4,24}(?:[①-⑳]|(?:系列)?(?:报道|访谈|观察|评论)之[一二三四五六七八九十]{1,3})");

  private final Part part;
  private final List<Line> lines;
  private final List<Traced> title = new ArrayList<>();
  private int at;

  private Titling(Part part) {
    this.part = part;
    this.lines = part.lines();
  }

  /**
   * The title and the lines below it.
   *
   * @param title accounts for every line above the body; empty text where there is none
   */
  record Titled(Traced title, List<Line> body) {}

  static Titled read(Part part) {
    Titling work = new Titling(part);
    for (int i = 0; i < part.heads(); i++) {
      work.head(work.lines.get(work.at++));
    }
    boolean bare = work.text().isEmpty();
    if (bare) {
      work.first();
    }
    if (!work.text().isEmpty()) {
      work.more(bare && part.heads() == 0);
    }
    return new Titled(Traced.join(work.title), work.lines.subList(work.at, work.lines.size()));
  }

  private String text() {
    return Traced.join(title).text();
  }

  /**
   * A wrapper or label goes, what stands after it is the title: {@code 12案例名称：某事}. A name in
   * brackets stands before a colon: {@code 【某区】“小管家”管大事} → {@code 某区：“小管家”管大事}.
   */
  private void head(Line line) {
    Optional<Mark> mark = Mark.wrapped(line.string()).or(line::mark);
    int bracket = Names.bracketLength(line.string());
    if (mark.isPresent()) {
      int length = mark.get().length();
      title.add(line.text().edit(List.of(Edit.drop(0, length, Rule.LABEL))));
    } else if (bracket > 0) {
      int name = line.string().substring(0, bracket).stripTrailing().length();
      int end = "：:".indexOf(line.string().charAt(name - 1)) >= 0 ? name - 2 : name - 1;
      title.add(
          line.text()
              .edit(List.of(Edit.drop(0, 1, Rule.LABEL), new Edit(end, bracket, "：", Rule.LABEL))));
    } else {
      title.add(line.text());
    }
  }

  private void first() {
    if (at >= lines.size()) {
      return;
    }
    Line line = lines.get(at);
    Optional<Mark> label = line.mark().filter(m -> m.series() == Series.LABEL);
    if (label.isPresent() && Titles.isTitle(line)) {
      at++;
      head(line);
      if (text().isEmpty()) {
        first();
      }
    } else if (Titles.isPlain(line) && at + 1 < lines.size()) {
      at++;
      boolean generic = Titles.isGeneric(line.string()) && Titles.isPlain(lines.get(at));
      boolean column = COLUMN.matcher(line.string()).matches() && Titles.isPlain(lines.get(at));
      boolean form =
          lines.subList(at, Math.min(at + 2, lines.size())).stream().anyMatch(Titling::isLabelled);
      if (generic || column || form) {
        title.add(line.text().drop(column ? Rule.COLUMN : Rule.LABEL));
        first();
        return;
      }
      title.add(line.text());
    }
  }

  /** A form's own name stands over the title: {@code 某案例申报表 / 案例名称：“小管家”管大事}. */
  private static boolean isLabelled(Line line) {
    return Titles.isTitle(line)
        && line.mark().filter(m -> m.series() == Series.LABEL && m.ordinal() == 0).isPresent()
        && line.string().startsWith("名称", 2);
  }

  /** The rest of a broken title, a subtitle, or the second half of a couplet. */
  private void more(boolean couplets) {
    while (at + 1 < lines.size()
        && (Titles.isPlain(lines.get(at)) || isCutWord() || isLastCharacter() || isOpen())) {
      Line next = lines.get(at);
      boolean below = next.gap() == Gap.IMPRINT && !next.string().startsWith("——");
      if (below
          || Bylines.is(next.string())
          || Levels.isDetail(next.string())
          || "（【《".indexOf(next.string().charAt(0)) >= 0) {
        return;
      }
      String text = text();
      if (text.length() + next.length() > LONGEST) {
        return;
      }
      if (next.string().startsWith("——") || text.endsWith("——")) {
        join();
        title.add(next.text());
      } else if (isNamed(text)) {
        if (!text.endsWith("：")) {
          title.add(Traced.put("：", next.text().start(), Rule.TITLE_BREAK));
        }
        title.add(next.text());
      } else if (isBroken(text, next.string()) || next.length() == 1 || isOpen() || isEnd()) {
        join();
        title.add(next.text());
      } else if (title.stream().filter(t -> t.length() > 0).count() == 1
          && ((couplets && isCouplet(text, next.string())) || isSubtitle(next) || isSigned())) {
        join();
        title.add(Traced.put(" ", next.text().start(), Rule.TITLE_BREAK));
        title.add(next.text());
      } else {
        return;
      }
      at++;
    }
  }

  /** The title's last part is joined to what comes now. */
  private void join() {
    int last = title.size() - 1;
    title.set(last, title.get(last).joinedBy(Rule.TITLE_BREAK));
  }

  /** A part's name that cannot be one, with the numbers beginning right below: …的新 / 举措 / 一、. */
  private boolean isCutWord() {
    Line next = lines.get(at);
    return next.length() <= 4
        && next.mark().isEmpty()
        && SectionWords.are(next.string())
        && lines.get(at + 1).mark().filter(m -> m.ordinal() == 1).isPresent();
  }

  /** A title that cannot end so: 深化“一枚印章”改革的 / 探索与启示. */
  private boolean isOpen() {
    String text = text();
    return !text.isEmpty()
        && "的与和及".indexOf(text.charAt(text.length() - 1)) >= 0
        && lines.get(at).mark().isEmpty()
        && Titles.isTitle(lines.get(at));
  }

  /** One character that went over to the next line: 破解物业管理难 / 题. */
  private boolean isLastCharacter() {
    Line next = lines.get(at);
    return next.length() == 1
        && next.mark().isEmpty()
        && Han.isHan(next.string().charAt(0))
        && text().length() >= LEAST_BROKEN;
  }

  /** A place alone, with what it did under it: {@code 某区 / “一表通”让数据多跑路}. */
  private boolean isNamed(String text) {
    return part.heads() > 0
        && at == part.heads()
        && Names.isBare(text)
        && lines.get(at).length() >= LEAST_TITLE
        && at + 1 < lines.size()
        && !Titles.isPlain(lines.get(at + 1));
  }

  /**
   * A line between title and text that is no part's name, as no line like it comes again: {@code
   * 健康县域行 / 深山里长出“云医院”}.
   */
  private boolean isSubtitle(Line next) {
    return next.length() >= LEAST_TITLE && standsAlone();
  }

  private boolean standsAlone() {
    int below = at + 1;
    while (below < lines.size() && isAddressed(lines.get(below).string())) {
      below++;
    }
    return below < lines.size()
        && lines.get(below).length() >= LEAST_PROSE
        && Endings.isFinal(lines.get(below).string())
        && lines.subList(below, lines.size()).stream()
            .noneMatch(line -> Titles.isPlain(line) && line.length() <= LONGEST_HEADING);
  }

  /** The last word of a title over imprint or text: …“先诊疗后付费”一站式 / 结算. */
  private boolean isEnd() {
    return text().length() >= LEAST_BROKEN
        && lines.get(at).length() < LEAST_TITLE
        && (lines.get(at + 1).gap() == Gap.IMPRINT || standsAlone());
  }

  /** Who wrote the text is said under its title, whose second line this is. */
  private boolean isSigned() {
    return part.heads() == 0
        && lines.get(at).length() >= LEAST_TITLE
        && lines.get(at + 1).gap() == Gap.IMPRINT;
  }

  /** Who speaks, or to whom: {@code 某镇党委书记 孙启明}, {@code 同志们：}. */
  private static boolean isAddressed(String line) {
    return Bylines.is(line) || (line.endsWith("：") && line.length() < LEAST_PROSE);
  }

  private static boolean isBroken(String text, String next) {
    return text.length() >= BREAKABLE && next.length() * 2 <= text.length();
  }

  private static boolean isCouplet(String text, String next) {
    return text.length() < BREAKABLE && Math.abs(text.length() - next.length()) <= 2;
  }
}
