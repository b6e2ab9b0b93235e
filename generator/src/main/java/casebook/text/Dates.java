package casebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in running text, each with what it says of the text around it.
 *
 * <pre>{@code
 * years("2023年，全县建成站点40个，力争2025年全覆盖。")  → 2023 TOLD, 2025 PLANNED
 * years("方案(2023-2025年)")                           → 2023 TOLD, 2025 PLANNED
 * years("二〇一九年以来")                               → 2019 TOLD
 * years("有2000年的历史")                               → nothing: that is a length of time
 * }</pre>
 *
 * <p>Years are written as GB/T 15835 allows: four Arabic digits or Chinese digits before 年, or a
 * whole date in digits. Years from {@value #FIRST} to {@value #LAST} are read.
 */
public final class Dates {
  public static final int FIRST = 1900;
  public static final int LAST = 2099;

  /** What a year is to the text that names it. */
  public enum Role {
    /** Something of the text's own subject happened or was counted then. */
    TOLD,
    /** A plan's end, a target, a promise. */
    PLANNED,
    /** Reached or aimed at, the sentence does not say: {@code 到2018年，收入达到2万元}. */
    BY_THEN,
    /** When something older came to be: a town, a company, a person. */
    FOUNDED,
    /** When others met, spoke or decreed: congresses, speeches, laws. */
    ELSEWHERE,
    /** Stands in the title of a plan or programme: {@code 《2020年工作要点》}. */
    IN_PLAN_TITLE,
    /** Stands in the title of a law, rule or notice, or in its number. */
    IN_RULE_TITLE
  }

  /**
   * A year that a text names.
   *
   * @param start first character, in UTF-16 units
   * @param end after the last, 年 included
   */
  public record Year(int year, int start, int end, Role role) {}

  private static final String ARABIC = "(?:19|20)[0-9]{2}";
  private static final String WIDE = "[１２][９０][０-９]{2}";
  private static final String CHINESE = "[一二][九〇零○ОO０][〇零○ОO０一二三四五六七八九]{2}";
  private static final String YEAR = "(?:" + ARABIC + "|" + WIDE + "|" + CHINESE + ")";

  /** A year, perhaps the first of two. Not inside a longer number or a Latin word. */
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![0-9０-９A-Za-z.〇一二三四五六七八九十百千])("
              + YEAR
              + ")(?:\\s?年)?\\s?(?:[-—–~～―－至到]{1,2}|——)\\s?("
              + YEAR
              + "|[0-9]{2})\\s?(?:年(?!以?[上内]|多|余)|学年)"
              + "|(?<![0-9０-９A-Za-z.〇一二三四五六七八九十百千])("
              + YEAR
              + ")(?:\\s?年|(?=[-./][01]?[0-9][-./][0-3]?[0-9](?![0-9])))");

  /** After a year: it measures a length of time. {@code 2000年的历史} */
  private static final Pattern LENGTH = Pattern.compile("^(?:[多余]|以[上下内]|的?(?:悠久)?历史|来的?文明|之久)");

  private static final Pattern PLAN_WORD =
      Pattern.compile("力争|争取|计划|预计|规划|拟于|拟在|将于|将在|目标|远景|展望|届时|有望|确保在?$|面向$|不迟于|前完成$");

  /** {@code 2024年，该县计划再建…}: what the next clause begins with. */
  private static final Pattern PLANNED_NEXT =
      Pattern.compile(
          "^[，,][^，。；]{0,6}(?:计划(?=再|新|在|对|将|投|建|实)|拟(?!定|订)|力争|预计|将(?=再|继续|新建|启动|全面|进一步))");

  private static final int NEXT = 12;

  /** What is said of a year to come, or of one that was reached, if nothing says which. */
  private static final Pattern GOAL =
      Pattern.compile("[将要]|基本|全面|实现|建成|形成|达到|完成|覆盖|占比|消除|迈[进入上]|走在");

  private static final Pattern OBLIGED = Pattern.compile("将|(?<![主重需只首])要(?![求素点])");

  private static final Pattern REACHED =
      Pattern.compile("截至|截止|已|累计|了|共(?=[0-9０-９有计])|增至|升至|降至|上升到|增长到|下降到");

  private static final Pattern FOUNDING =
      Pattern.compile(
          "(?:始建|建成?|兴建|创建|创办|创立|成立|设立|出生|入党|入伍|参军|参加工作|毕业|退休|设市|设县|建市|建县|撤县|撤地|开埠|解放|诞生)"
              + "(?:于|在)?[^，。；]{0,3}$");

  private static final Pattern BORN_AFTER =
      Pattern.compile("^(?:\\d+月)?(?:\\d+日)?(?:出生|生人|入党|参军|入伍|毕业|退休)");

  private static final Pattern OTHERS =
      Pattern.compile(
          "^(?:以来)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?[，,]?(?:在?党的|中共|党中央|中央|习近平|总书记|国务院|全国人大|国家(?!级|电网)|教育部|民政部|财政部|中组部|中宣部|农业农村部|人社部)");

  private static final Pattern DECREE =
      Pattern.compile("法$|条例|规定|办法|意见|通知|决定|决议|纲要|准则|通则|细则|标准|指南|公告|批复|报告");
  private static final Pattern PLAN_TITLE = Pattern.compile("方案|计划|行动|要点|清单|规划|任务|攻坚|推进表|安排");

  private static final String BREAKS = "，。；！？\n,;!?";

  private Dates() {}

  /** Every year that the text names, in its order. */
  public static List<Year> years(String text) {
    List<Year> out = new ArrayList<>();
    Matcher matcher = MENTION.matcher(text).useTransparentBounds(true);
    for (int at = firstDigit(text, 0); at < text.length(); at = firstDigit(text, at)) {
      matcher.region(at, text.length());
      if (!matcher.lookingAt()) {
        at++;
        continue;
      }
      at = matcher.end();
      String only = matcher.group(3);
      if (only != null) {
        single(text, matcher, number(only), out);
      } else {
        range(text, matcher, out);
      }
    }
    return out;
  }

  /** Where a year may begin, from {@code at} on; the text's length if nowhere. */
  private static int firstDigit(String text, int at) {
    int i = at;
    while (i < text.length() && "12一二１２".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static void single(String text, Matcher matcher, int year, List<Year> out) {
    int start = matcher.start();
    int end = matcher.end();
    if (LENGTH.matcher(text.substring(end, Math.min(end + 8, text.length()))).find()) {
      return;
    }
    out.add(new Year(year, start, end, role(text, start, end)));
  }

  /** {@code 2023-2025年}: of a plan, its end is still to come; of a report, both are told. */
  private static void range(String text, Matcher matcher, List<Year> out) {
    int first = number(matcher.group(1));
    String tail = matcher.group(2);
    int last = tail.length() == 2 ? first / 100 * 100 + Integer.parseInt(tail) : number(tail);
    if (last < first) {
      single(text, matcher, first, out);
      return;
    }
    Role role = role(text, matcher.start(), matcher.end());
    boolean plan = role == Role.IN_PLAN_TITLE || PLAN_TITLE.matcher(around(text, matcher)).find();
    if (plan && role != Role.IN_RULE_TITLE) {
      out.add(new Year(first, matcher.start(), matcher.end(), Role.TOLD));
      out.add(new Year(last, matcher.start(), matcher.end(), Role.PLANNED));
    } else {
      out.add(new Year(first, matcher.start(), matcher.end(), role));
      out.add(new Year(last, matcher.start(), matcher.end(), role));
    }
  }

  private static String around(String text, Matcher matcher) {
    return text.substring(
        Math.max(0, matcher.start() - 12), Math.min(text.length(), matcher.end() + 8));
  }

  private static Role role(String text, int start, int end) {
    return inTitle(text, start, end).orElseGet(() -> inProse(text, start, end));
  }

  private static Role inProse(String text, int start, int end) {
    int from = clauseStart(text, start);
    String before = text.substring(from, start);
    String after = text.substring(end, clauseEnd(text, end));
    if (before.endsWith("〔") || before.endsWith("[") || before.endsWith("［")) {
      return Role.IN_RULE_TITLE;
    }
    if (OTHERS
        .matcher(after.isEmpty() ? text.substring(end, Math.min(end + 8, text.length())) : after)
        .find()) {
      return Role.ELSEWHERE;
    }
    Optional<Role> ahead = ahead(text, before, after, end);
    if (ahead.isPresent()) {
      return ahead.get();
    }
    if (FOUNDING.matcher(before).find() || BORN_AFTER.matcher(after).find()) {
      return Role.FOUNDED;
    }
    return Role.TOLD;
  }

  private static Optional<Role> ahead(String text, String before, String after, int end) {
    if (REACHED.matcher(before).find()) {
      return Optional.empty();
    }
    if (PLAN_WORD.matcher(before).find() || after.startsWith("远景") || after.startsWith("前力争")) {
      return Optional.of(Role.PLANNED);
    }
    String next = text.substring(end, Math.min(end + NEXT, text.length()));
    if (after.isEmpty() && PLANNED_NEXT.matcher(next).find()) {
      return Optional.of(Role.PLANNED);
    }
    boolean until = before.endsWith("到") || before.endsWith("至");
    if (!until) {
      return Optional.empty();
    }
    String rest = text.substring(end, Math.min(text.length(), sentenceEnd(text, end)));
    if (PLAN_WORD.matcher(rest).find()) {
      return Optional.of(Role.PLANNED);
    }
    if (!GOAL.matcher(rest).find() || REACHED.matcher(rest).find()) {
      return Optional.empty();
    }
    return Optional.of(OBLIGED.matcher(rest).find() ? Role.PLANNED : Role.BY_THEN);
  }

  private static Optional<Role> inTitle(String text, int start, int end) {
    int open = text.lastIndexOf('《', start);
    int close = text.lastIndexOf('》', start);
    if (open < 0 || close > open || start - open > 60) {
      return Optional.empty();
    }
    int stop = text.indexOf('》', end);
    if (stop < 0 || stop - end > 60) {
      return Optional.empty();
    }
    String title = text.substring(open + 1, stop);
    if (PLAN_TITLE.matcher(title).find()) {
      return Optional.of(Role.IN_PLAN_TITLE);
    }
    return Optional.of(DECREE.matcher(title).find() ? Role.IN_RULE_TITLE : Role.ELSEWHERE);
  }

  private static int clauseStart(String text, int at) {
    int from = at;
    while (from > 0 && at - from < 24 && BREAKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static int clauseEnd(String text, int at) {
    int to = at;
    while (to < text.length() && to - at < 24 && BREAKS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static int sentenceEnd(String text, int at) {
    int to = at;
    while (to < text.length() && to - at < 80 && "。；\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = "一二三四五六七八九".indexOf(c) + 1;
      int arabic = Character.digit(c, 10);
      value = value * 10 + (arabic >= 0 ? arabic : digit);
    }
    return value;
  }
}
