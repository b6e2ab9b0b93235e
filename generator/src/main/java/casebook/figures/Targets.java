package casebook.figures;

import casebook.text.Literals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are still to come: {@code 力争新建20个}, {@code 到2025年覆盖率达到95%} told in 2023.
 *
 * @param year the latest that the text tells of
 */
record Targets(Optional<Integer> year) {
  /** What no target says of itself. */
  private static final Literals DONE = Literals.of("已|截至|截止|累计|同比|比上年|较上年|以来|实现了|达成了|完成了|建成了|先后");

  private static final Pattern PLAN =
      Pattern.compile(
          "力争|争取(?!到|了|资金|项目|上级|各级|中央|省|专项)|拟(?!定|订|制|合|建立了)|预计|预期|有望|明年|下一步|今后|未来|"
              + "(?<!行动|年)计划(?=到|于|在|用|投|建|新|完成|实现|今|明|年内|对|为|实施|培|引|再|三年|两年|20)|"
              + "规划(?=到|于|在|建|用|新|总|投|布局|设)|"
              + "(?<![即行麻部])将(?=建成|达|新增|新建|投入|实现|于20|在20|完成|培育|打造|建设|开展|形成|突破|超过|为[^，]{2,8}(提供|新增|带)|再|继续|陆续|分[批期]|用|增加|安排|投资|招)");
  private static final Pattern PLAN_HERE =
      Pattern.compile(
          "^(还|更|并|都)?要(?![求素闻点件])|(建成|达产|投产|竣工|完工|运营)后|可(实现|带动|新增|提供|年产|形成)|计划总|确保|目标|要求|务求|争创|力求|待.{1,8}后");

  /** 90%以上的村要达到标准. */
  private static final Pattern PLAN_BEHIND =
      Pattern.compile("^[^，,。；;]{0,12}(?<![需主重只必])[要将](?=达到?|实现|建成|完成|形成|通过|纳入|覆盖)");

  /** 到2018年底基本建成: a target, unless that year is past. */
  private static final Pattern DEADLINE =
      Pattern.compile("到(20\\d\\d)年底?(?:[^，,]{0,4}(要|将|全面|基本))?");

  private static final Pattern SURPASSED = Pattern.compile("超额|超过目标|超出目标|完成.{0,6}(目标|任务)");
  private static final Pattern AIM = Pattern.compile("^的.{0,4}(目标|要求|标准|规划|任务|部署|愿景|思路|承诺)");
  private static final Pattern GOAL =
      Pattern.compile("^(?!达到|符合|通过)[^，,。；;]{0,6}的?(目标|要求|标准|门槛|上限|底线)");

  // A word that each of these patterns needs: to look for it first spares most texts the pattern.
  private static final Literals PLAN_WORD = Literals.of("力争|争取|拟|预计|预期|有望|明年|下一步|今后|未来|计划|规划|将");
  private static final Literals TO = Literals.of("要|将");
  private static final Literals PLAN_HERE_WORD = Literals.of("要|后|可|计划总|确保|目标|务求|争创|力求|待");
  private static final Literals SURPASS_WORD = Literals.of("超|完成");

  boolean isOne(Surroundings c) {
    boolean beyond = SURPASS_WORD.in(c.left) && SURPASSED.matcher(c.left).find();
    boolean here =
        !beyond
            && ((TO.in(c.clauseRight) && PLAN_BEHIND.matcher(c.clauseRight).find())
                || (PLAN_HERE_WORD.in(c.left) && PLAN_HERE.matcher(c.left).find())
                || isToCome(c));
    if (aim(c)) {
      return true;
    }
    if (beyond || c.tellsOfBefore()) {
      return false;
    }
    if (here) {
      return true;
    }
    if (GOAL.matcher(c.right).find()
        && !c.tellsOfStandards()
        && !c.left.contains("完成")
        && !c.left.contains("实现")) {
      return true;
    }
    if (!PLAN_WORD.in(c.sentence)) {
      return false;
    }
    Matcher plan = PLAN.matcher(c.sentence);
    int end = -1;
    while (plan.find()) {
      end = plan.end();
    }
    if (end > c.sentence.length() - c.left.length()) {
      return true;
    }
    return end >= 0 && !Surroundings.isReached(c.sentence.substring(end));
  }

  /** 到2025年，覆盖率达到95%, told in 2023; of an unknown year only where words say so. */
  private boolean isToCome(Surroundings c) {
    int at = c.sentence.lastIndexOf("到20");
    Matcher deadline = DEADLINE.matcher(c.sentence);
    if (at < 0 || !deadline.find(at)) {
      return false;
    }
    int by = Integer.parseInt(deadline.group(1));
    boolean said = deadline.group(2) != null && at >= c.sentence.length() - c.left.length();
    int told = year.orElse(by);
    return by == told ? said : by > told && (said || !DONE.in(c.sentence));
  }

  /** “三年培训5万人次”的目标: a quotation that is called an aim. */
  private static boolean aim(Surroundings c) {
    int open = c.passage.opener(c.q.number());
    int close = open < 0 ? -1 : c.passage.partner(open);
    return close > 0
        && "“\"".indexOf(c.passage.at(open)) >= 0
        && AIM.matcher(c.passage.part(close + 1, Math.min(close + 9, c.passage.text.length())))
            .find();
  }
}
