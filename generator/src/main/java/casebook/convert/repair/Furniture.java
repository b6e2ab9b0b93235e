package casebook.convert.repair;

import casebook.convert.ledger.Account;
import casebook.convert.lines.Endings;
import casebook.convert.lines.Names;
import casebook.convert.mark.Series;
import casebook.convert.read.Gap;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import casebook.text.Han;
import casebook.text.Literals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out what a web page, forum or print system put around a text, keeping what it tells. */
public final class Furniture {
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "[（(\\[]?\\s?(?:(?:发布|更新|发表)?(?:时间|日期)?[:：]?\\s?)(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?(?:[-/.月]\\s?(\\d{1,2})\\s?[日号]?|月)(?:[\\sT]*(?:星期.|周.))?(?:[\\sT]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s?[)）\\]]?");
  private static final Pattern HAN_DATE =
      Pattern.compile(
          "[（(]?[二一][〇○零九0][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?[)）]?|(?:19|20)\\d{2}[.．][01]\\d");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})");
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:(?<!图片|素材|数据)来源|稿源|转自|转载自|摘自|发布机构|发文机关|发布单位)[:：]\\s?([^\\s|｜，。（()）\\]】]{2,30}?)(?=(?:阅读|浏览|点击|作者|编辑|责编|发布|时间|日期|字号|字体|审核)[量次数时日者]?[^\\s:：]{0,2}[:：]|[\\s|｜，。（()）\\]】]|$)");
  private static final Pattern URL = Pattern.compile("https?://[!-~]+");
  private static final Pattern WELCOME =
      Pattern.compile("(?:您好[，,！!]?)?欢迎(?:您)?(?:访问|光临|来到|登录|登陆|进入|浏览)\\s?([^！!。，,\\s]{2,25})");
  private static final Pattern ORIGINAL =
      Pattern.compile("[（(【]?原(?:文)?(?:标题|题)(?:为)?[:：]\\s?[《“\"]?(.{4,80}?)[》”\"]?[）)】]?");

  /** A line of the table over an official document: {@code 文 号 / 标 题：某通知}. */
  private static final Pattern HEADED = Pattern.compile("(?:名\\s*称|标\\s*题)\\s?[:：]\\s?(.{4,80})");

  /** How many lines stand over the one that says who wrote the text: the title's and a menu's. */
  private static final int LONGEST_HEAD = 12;

  /** How many lines stand over a bulletin's number. */
  private static final int LONGEST_MASTHEAD = 6;

  private static final int LONGEST_STAMP = 24;

  /** How many lines of a page an abstract takes. */
  private static final int LONGEST_ABSTRACT = 16;

  private static final Pattern ABSTRACT = Pattern.compile("[【\\[]?(?:内容)?(?:摘\\s*要|提\\s*要)");

  /** When a body signed: {@code 某县教育局 / 2022年9月30日}. */
  private static final Pattern SIGNED = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

  private static final Pattern INSIDE =
      Pattern.compile(
          "[\\[【(（]\\s?(?:复制链接|打印本页|打印|关闭|关闭窗口|详细|更多|全文|阅读全文|查看全文|下载|点击查看|我要纠错|(?:上接|下转|紧接)[^（）()]{1,10}版[^（）()]{0,8})\\s?[\\]】)）]");

  /** A heading between ornaments: {@code ◆ 专家点评 ◆}. */
  private static final Pattern FRAMED =
      Pattern.compile("([◆●■★▲◇○☆※=~—-])\\1*\\s?([^\\s].{1,20}?)\\s?\\1+");

  private static final int LONGEST_FRAMED = 40;

  private static final Set<Series> NUMBERS =
      Set.of(Series.ARABIC_DOT, Series.ARABIC_COMMA, Series.ARABIC_BLANK);

  private static final Pattern NUMBERED = Pattern.compile("(?:〔\\d{4}〕\\s?)?第");

  private static final Pattern BULLETIN =
      Pattern.compile(".{0,12}(?:简报|信息|动态|专报|快报|通讯|内参|参考|通报|交流|专刊|增刊|要情)");
  private static final Pattern TAIL =
      Pattern.compile(
          "[（(【\\[](?:责任编辑|责编|编辑|来源|作者|记者|通讯员|摄影|供稿|撰稿|文字?|图片?|文/图|图/文|本报记者|执笔|供图)[:：/\\s][^）)】\\]]{0,40}[）)】\\]]$"
              + "|(?<=[。”！？])\\s?(?:本文|文章)?(?:责任编辑|责编|编辑|来源|作者|审核)[:：][^。，；]{1,20}$"
              + "|(?<=[。”！？])\\s?(?:转贴于|转载于|转自|摘自|来源于)\\s?[^。，；]{0,20}$");

  // What each branch of those two holds: to look for it first spares most lines the pattern.
  private static final Literals BRACKET = Literals.of("[|【|(|（");
  private static final Literals TAIL_WORD = Literals.of(":|：|/|转|摘自|来源于|（|(|【|[");

  private final Account account;
  private final List<Line> kept = new ArrayList<>();
  private final NavigableMap<Integer, Line> dropped = new TreeMap<>();
  private final NavigableMap<Integer, Rule> rules = new TreeMap<>();
  private final Set<Integer> signatures = new HashSet<>();
  private Imprint imprint = Imprint.NONE;
  private Imprint banner = Imprint.NONE;

  /** The document's last line. */
  private final int end;

  private boolean inRelated;
  private int related;
  private int attached;

  /** What parts the next line from the last, if furniture does. */
  private Optional<Gap> gap = Optional.empty();

  private Furniture(Account account, int end) {
    this.account = account;
    this.end = end;
  }

  /**
   * The text's own lines, and what the others told.
   *
   * @param signatures the lines on which a body signed a letter, to go once lines are whole
   */
  public record Swept(List<Line> lines, Imprint imprint, Set<Integer> signatures) {
    /** The lines, joined meanwhile, without signatures. */
    public List<Line> unsigned(List<Line> joined, Account account) {
      List<Line> out = new ArrayList<>(joined.size());
      for (Line line : joined) {
        if (line.first() == line.last() && signatures.contains(line.first())) {
          account.drop(line.text(), Rule.CREDIT);
        } else {
          out.add(line);
        }
      }
      return out;
    }
  }

  public static Swept sweep(List<Line> lines, Account account) {
    Furniture work =
        new Furniture(account, lines.isEmpty() ? 0 : lines.get(lines.size() - 1).last());
    boolean numbered = BareNumbers.areCells(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Rule> rule = work.rule(line, numbered);
      if (rule.isEmpty() && i > 0 && Publishers.isUser(lines, i)) {
        rule = Optional.of(Rule.FORUM);
      }
      if (rule.isEmpty()
          && (Publishers.isAccount(lines, i, work.kept) || Publishers.isOrigin(lines, i))) {
        rule = Optional.of(Rule.CREDIT);
      }
      if (rule.isEmpty() && i <= 1 && Publishers.isSite(lines, i)) {
        String[] name = line.string().split("\\s?[-—_|｜]", 2);
        work.banner = work.banner.or(publisher(name[0]));
        rule = Optional.of(Rule.BANNER);
      }
      if (rule.isPresent()) {
        account.drop(line.text(), rule.get());
        work.dropped.put(line.first(), line);
        work.rules.put(line.first(), rule.get());
        work.note(rule.get());
      } else {
        work.inner(line);
      }
    }
    List<Line> own = Masthead.trim(work.kept, work.dropped, work.rules, account);
    return new Swept(List.copyOf(own), work.imprint.or(work.banner), Set.copyOf(work.signatures));
  }

  private Optional<Rule> rule(Line line, boolean numbered) {
    String text = line.string();
    if (line.shape().is(Shape.Type.RUNNING)) {
      return Optional.of(Rule.RUNNING_HEAD);
    }
    if (line.shape().is(Shape.Type.NAVIGATION)) {
      return Optional.of(Rule.NAVIGATION);
    }
    if (inRelated && isRelated(line)) {
      return Optional.of(Rule.RELATED);
    }
    inRelated = false;
    related = 0;
    if (isAttached(line)) {
      return Optional.of(Rule.ATTACHMENT);
    }
    if (text.length() > 260) {
      return Optional.empty();
    }
    Matcher original = ORIGINAL.matcher(text);
    if (original.matches()) {
      title(original.group(1));
      return Optional.of(Rule.CREDIT);
    }
    Matcher headed = HEADED.matcher(text);
    if (headed.matches() && rules.getOrDefault(line.first() - 1, Rule.LAYOUT) == Rule.CREDIT) {
      title(headed.group(1));
      return Optional.of(Rule.CREDIT);
    }
    if (SIGNED.matcher(text).matches()) {
      signature(line, line.last() == end);
    }
    if (text.length() <= 40
        && (DATE_LINE.matcher(text).matches() || HAN_DATE.matcher(text).matches())) {
      note(text);
      return Optional.of(Rule.CREDIT);
    }
    if (Buttons.areAll(text)) {
      return Optional.of(Rule.NAVIGATION);
    }
    if (isKeywords(text)) {
      return Optional.empty();
    }
    return FurnitureKind.of(text)
        .filter(kind -> kind != FurnitureKind.PAGE_NUMBER || !numbered)
        .map(
            kind -> {
              if (kind == FurnitureKind.CREDIT
                  || kind == FurnitureKind.FORUM
                  || kind == FurnitureKind.BULLETIN) {
                note(text);
                bulletin(kind, text);
              } else if (kind == FurnitureKind.BANNER) {
                welcome(text);
              }
              inRelated = kind == FurnitureKind.RELATED;
              attached = kind == FurnitureKind.ATTACHMENT && text.contains("1") ? 1 : 0;
              return kind.rule();
            });
  }

  /** The keywords of a paper, under its abstract; elsewhere they are a page's. */
  private boolean isKeywords(String text) {
    return text.startsWith("关键")
        && kept.subList(Math.max(0, kept.size() - LONGEST_ABSTRACT), kept.size()).stream()
            .anyMatch(line -> ABSTRACT.matcher(line.string()).lookingAt());
  }

  /** What stands over a bulletin's number: {@code 内部资料 / 某县委改革办 / 改 革 专 报 / 第23期}. */
  private void bulletin(FurnitureKind kind, String text) {
    int last = kept.size() - 1;
    if (kind == FurnitureKind.BULLETIN
        && NUMBERED.matcher(text).lookingAt()
        && last >= 0
        && last < LONGEST_MASTHEAD
        && BULLETIN.matcher(kept.get(last).string().replace(" ", "")).matches()
        && kept.stream().allMatch(Furniture::isStamped)) {
      while (!kept.isEmpty()) {
        masthead(kept.remove(kept.size() - 1));
      }
    }
  }

  /** What may stand over a bulletin's number: its name, whose it is, 内部资料, a copy's number. */
  private static boolean isStamped(Line line) {
    return line.length() <= LONGEST_STAMP
        && line.mark().isEmpty()
        && line.string().chars().noneMatch(Han::isMark);
  }

  /** A title under 相关文章: plain, after a bullet, or numbered from 1 on. */
  private boolean isRelated(Line line) {
    if (line.length() > 60 || Endings.isFinal(line.string())) {
      return false;
    }
    boolean counts =
        line.mark()
            .filter(m -> NUMBERS.contains(m.series()))
            .filter(m -> m.ordinal() == related + 1)
            .isPresent();
    related += counts ? 1 : 0;
    return counts || line.mark().map(m -> m.series() == Series.BULLET).orElse(true);
  }

  private void masthead(Line line) {
    banner = banner.or(publisher(line.string().replace(" ", "")));
    account.drop(line.text(), Rule.BANNER);
  }

  /** Further files under the first: {@code 附件：1.办法 / 2.名单}. */
  private boolean isAttached(Line line) {
    boolean next =
        attached > 0
            && line.length() <= 60
            && !Endings.isFinal(line.string())
            && line.mark().filter(m -> m.ordinal() == attached + 1).isPresent();
    attached = next ? attached + 1 : 0;
    return next;
  }

  private void title(String title) {
    imprint =
        imprint.or(
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(title)));
  }

  /**
   * The body that signs above the date of a letter; over a text it is whose case follows.
   *
   * @param closing whether no text comes after the date
   */
  private void signature(Line date, boolean closing) {
    int last = kept.size() - 1;
    if (last > 0
        && kept.get(last).last() == date.first() - 1
        && Names.isBody(kept.get(last).string())
        && (closing || Endings.isFinal(kept.get(last - 1).string()))) {
      signatures.add(kept.get(last).last());
      banner = banner.or(publisher(kept.get(last).string()));
    }
  }

  private static Imprint publisher(String name) {
    return new Imprint(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void welcome(String text) {
    Matcher welcome = WELCOME.matcher(text);
    if (welcome.lookingAt()) {
      banner = banner.or(publisher(welcome.group(1).strip()));
    }
  }

  private void note(Rule rule) {
    if (rule == Rule.PAGE_NUMBER || rule == Rule.RUNNING_HEAD) {
      gap = Optional.of(Gap.PAGE);
    } else if (rule == Rule.CREDIT
        && kept.size() <= LONGEST_HEAD
        && kept.stream().noneMatch(line -> Endings.isFinal(line.string()))) {
      gap = gap.or(() -> Optional.of(Gap.IMPRINT));
    }
  }

  private void note(String text) {
    Matcher publisher = PUBLISHER.matcher(text);
    Matcher date = DATE.matcher(text);
    Matcher url = URL.matcher(text);
    imprint =
        imprint.or(
            new Imprint(
                publisher.find() ? Optional.of(publisher.group(1)) : Optional.empty(),
                date.find()
                    ? Optional.of(iso(date.group(1), date.group(2), date.group(3)))
                    : Optional.empty(),
                url.find() ? Optional.of(url.group()) : Optional.empty(),
                Optional.empty()));
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Without the buttons and credits that hang in or at the end of a line of text. */
  private void inner(Line line) {
    String text = line.string();
    List<Edit> edits = new ArrayList<>();
    Matcher framed = FRAMED.matcher(text);
    boolean ends =
        text.length() <= LONGEST_FRAMED && text.charAt(0) == text.charAt(text.length() - 1);
    if (ends && framed.matches()) {
      edits.add(Edit.drop(0, framed.start(2), Rule.STRUCTURE));
      edits.add(Edit.drop(framed.end(2), text.length(), Rule.STRUCTURE));
    }
    Matcher inside = INSIDE.matcher(text);
    while (BRACKET.in(text) && inside.find()) {
      edits.add(Edit.drop(inside.start(), inside.end(), Rule.NAVIGATION));
    }
    String end = text.substring(Math.max(0, text.length() - 60));
    Matcher tail = TAIL.matcher(end);
    if (edits.isEmpty() && TAIL_WORD.in(end) && tail.find() && tail.start() > 0) {
      note(tail.group());
      int start = text.length() - end.length() + tail.start();
      edits.add(Edit.drop(start, text.length(), Rule.CREDIT));
    }
    Traced rest = edits.isEmpty() ? line.text() : line.text().edit(edits).strip(Rule.LAYOUT);
    if (rest.length() == 0) {
      account.drop(rest, Rule.NAVIGATION);
    } else {
      Line clean = line.with(rest);
      kept.add(gap.map(clean::with).orElse(clean));
      gap = Optional.empty();
    }
  }
}
