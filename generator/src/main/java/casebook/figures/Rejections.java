package casebook.figures;

import casebook.text.Literals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers that count from numbers that name, rule, plan or arrange; a sentence at a time. */
final class Rejections {
  private static final Set<String> TIMES =
      Set.of("秒", "分钟", "小时", "个小时", "天", "个月", "工作日", "个工作日", "学时", "课时");
  private static final Literals MEASURED_TIME =
      Literals.of(
          "缩短|压缩|压减|降低|减少|精简|降至|减至|提速|用时|耗时|时长|累计|人均|平均|志愿服务|节省|节约|由|从|服务时间|时间达|月数|天数|最快|最短|只用|仅用|用了|花了");

  /** 本案例建议用时90分钟: how a lesson is to go. */
  private static final Literals SUGGESTED = Literals.of("建议用时|建议时长|建议学时|计划用时|预计用时|规定用时");

  private static final Pattern SERVED_TIME =
      Pattern.compile(
          "^(内|之内|全天|不打烊|在线|服务|值班|响应|上门|不间断|接听|为|热线|制|以外|的?生活圈|的?服务圈|便民|到达|述职|办结|无休|自助|开放|轮|不|的?时限|步行)");

  /** Nouns that arrange a text or a task. */
  private static final Literals PARTS =
      Literals.of(
          "方面|领域|环节|阶段|步骤|层面|层级|维度|要素|要点|指标|原则|板块|模块|大类|类别|体系|关系|关键|职责|要求|内容|标准|梯队|层次|流程|条件|转变|理念|"
              + "意识|坚持|导向|抓手|路径|方向|目标|主题|主线|优势|短板|等次|等级|档次|角度|梯次|关卡|因素|特征|特点|结合|维护|自信|必须");

  private static final Literals MOVED = Literals.of("由|从|减|增|压缩|降|升");
  private static final Pattern REARRANGED =
      Pattern.compile(
          "(提高|提升|上升|上涨|下降|降低|缩短|缩小|整合|合并|压缩|压减|精简|减少|优化|归并|缩减|减|降|增加|扩大|拓展)(为|至|到|成)$");
  private static final Literals SMALL_STRUCTURE =
      Literals.of("制度|机制|举措|措施|办法|工程|行动|任务|模式|方式|渠道|功能|专题|能力|途径|做法|工作法|事项|计划|政策|工作");

  private static final Pattern EACH =
      Pattern.compile(
          "每(?!万|千|百)[^，,。；;]{0,24}$|(为|给|向|对)各[^，,。；;]{0,16}$|(各|一人|一户|一村)(有|联|包|帮|带)$");
  private static final Pattern REPORTED_EACH =
      Pattern.compile(
          "平均每|每亩|[率价]|[人户村]均|(?<!至)[多少](?!于)|累计|增收|分红|收益|节约|节省|增产|亩产|收入|价值|造价|售价|减负|降低|下降|减少|提高|上升|上涨|涨|受益|同比|已|均已");
  private static final Pattern RULE =
      Pattern.compile(
          "(不得|允许|原则上|必须|应当|要求|规定|标准为|最多(?!时|的|达)|上限|下限|至多)[^，,。；;]{0,16}$|^(凡|若|如果|一旦)|^发现$|(按|按照|依照)[^，,。；;]{0,12}$|给予[^，,。；;]{0,4}最高$|最高(可|给予|奖励|补贴|补助|不超过)[^，,。；;]{0,6}$");
  private static final Pattern STANDARD =
      Pattern.compile(
          "^[^，,。；;]{0,12}(的?标准|的?比例|的?规模|的?要求|规模划分|以上标准|给予|补助|奖励|补贴|计提|提取|缴纳|分红|划拨|拨付|划|分)");

  /** 对获评的，一次性奖励: whoever comes under it. */
  private static final Pattern FOR_THOSE =
      Pattern.compile("(?<!针)对[^，,。；;]{2,40}的[，,][^。；;]{0,40}$");

  private static final Pattern GRANT = Pattern.compile("(给予|奖励|补助|补贴|扶持|资助)[^，,。；;]{0,6}$");
  private static final Pattern YEARLY = Pattern.compile("每(年|月|天|日)");
  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** 48个教学点学生不足50人: how small each is. */
  private static final Set<String> SMALLER = Set.of("不足", "不到", "少于", "低于");

  // A word that each of these patterns needs: to look for it first spares most texts the pattern.
  private static final Literals EACH_WORD = Literals.of("每|各|一人|一户|一村");
  private static final Literals RULE_WORD =
      Literals.of("不得|允许|原则上|必须|应当|要求|规定|标准为|最多|上限|下限|至多|凡|若|如果|一旦|发现|按|依照|最高");

  private static final Literals BODIES = Literals.of("县|市|区|乡|镇|街道|村|社区|省|州|旗");
  private static final Literals WHERE = Literals.of("在|从|于");
  private static final Literals HELD = Literals.of("已|达|均|累计|全部");

  /** 在全市10个区中排名第一. */
  private static final Pattern AMONG = Pattern.compile("^[^，,。；;]{1,8}中(?:排名|排第|位列|位居|名列|居|率先)");

  /** 不足千人的村, 超10万元的企业: what belongs to a class. */
  private static final Pattern SIZED =
      Pattern.compile("^(的)?(村|户(?!均)|企业|项目|家庭|经营主体|行政村)|^的[^，,、]{0,3}(村|社区|企业|单位|小区|学校)");

  /** 用水不足0.01立方米即自动报警: what sets something off. */
  private static final Pattern TRIGGERS = Pattern.compile("^[即则](?![墨将可])|^[就便]?(?:自动|触发|视为)");

  private static final Set<String> CROSSED = Set.of("不足", "不到", "少于", "低于", "超过", "超出", "高于");

  /** 参保率98%以上的村 is a class, 九成以上的村 a share. */
  private static final Pattern RATED = Pattern.compile("[率度比例重]$");

  private final Passage passage;
  private final Targets targets;
  private Optional<Rejection> previous = Optional.empty();
  private int previousEnd;
  private BigDecimal previousValue = BigDecimal.ZERO;
  private String previousUnit = "";

  /**
   * @param year the latest that the text tells of
   */
  Rejections(Passage passage, Optional<Integer> year) {
    this.passage = passage;
    this.targets = new Targets(year);
  }

  /** A new sentence: nothing carries over. */
  void sentence() {
    previous = Optional.empty();
    previousUnit = "";
    previousEnd = 0;
  }

  /**
   * Why the next quantity of the sentence is no figure; {@code next} is where the one after it
   * starts.
   */
  Optional<Rejection> of(Quantity q, int next) {
    Surroundings c = new Surroundings(passage, q, next, previousEnd);
    Optional<Rejection> why = judge(c);
    previous = why;
    previousEnd = q.end();
    previousValue = q.value();
    previousUnit = q.unit();
    return why;
  }

  private Optional<Rejection> judge(Surroundings c) {
    if (TIMES.contains(c.q.unit()) && !measuredTime(c)) {
      return Optional.of(Rejection.DURATION);
    }
    if (structure(c)) {
      return Optional.of(Rejection.STRUCTURE);
    }
    if (scope(c)) {
      return Optional.of(Rejection.SCOPE);
    }
    if (threshold(c)) {
      return Optional.of(Rejection.THRESHOLD);
    }
    if (targets.isOne(c)) {
      return Optional.of(Rejection.TARGET);
    }
    return norm(c) ? Optional.of(Rejection.NORM) : Optional.empty();
  }

  private static boolean measuredTime(Surroundings c) {
    return !SUGGESTED.in(c.left)
        && (MEASURED_TIME.in(c.left) || c.tellsOfBefore() || Relative.compares(c.left))
        && !SERVED_TIME.matcher(c.right).find();
  }

  private static boolean structure(Surroundings c) {
    if (c.q.isMoney() || c.q.isPeople() || c.q.isRelative() || moved(c)) {
      return false;
    }
    boolean few = c.below(10);
    String noun = RightPhrase.of(c.passage, c.q, c.next, true).noun();
    LeftPhrase left = LeftPhrase.of(c.left);
    boolean named = few && noun.isEmpty() && !MOVED.in(c.left) && !MOVED.in(c.clauseRight);
    boolean built = !few && !left.maker().isEmpty();
    return (!built && !c.tellsOfStandards() && ((few && PARTS.begin(noun)) || PARTS.end(noun)))
        || (named && !c.tellsOfStandards() && PARTS.end(left.text()))
        || (few && SMALL_STRUCTURE.end(noun))
        || (few && (c.q.unit().equals("类") || c.q.unit().equals("种")));
  }

  /** 将9个环节整合为3个环节: what was rearranged. */
  private static boolean moved(Surroundings c) {
    return Kinds.isBefore(c.passage, c.q) || (c.before && REARRANGED.matcher(c.left).find());
  }

  /** 在5个县（市）建立6个总站: where, not how many. */
  private static boolean scope(Surroundings c) {
    String near = c.left.substring(Math.max(0, c.left.length() - 13));
    boolean listed = "、和及".indexOf(c.passage.at(c.next - 1)) >= 0;
    if (c.right.startsWith("挂钩")
        || (c.clauseRight.indexOf('中') > 0 && AMONG.matcher(c.clauseRight).find())) {
      return true;
    }
    return c.below(10) && c.another && !listed && BODIES.begin(c.right) && WHERE.in(near);
  }

  private static boolean threshold(Surroundings c) {
    char next = c.right.isEmpty() ? ' ' : c.right.charAt(0);
    boolean noun = Character.UnicodeScript.of(next) == Character.UnicodeScript.HAN;
    boolean amount =
        c.q.isMoney() || c.q.isShare() || c.q.unit().equals("人") || c.q.unit().equals("平方米");
    boolean class_ =
        c.q.bounded() && noun && amount && !c.left.endsWith("达") && !c.left.endsWith("达到");
    boolean size = c.q.isMoney() || c.q.unit().equals("人");
    if (c.q.isShare() && !RATED.matcher(c.left).find()) {
      return false;
    }
    boolean trigger = CROSSED.contains(c.blur) && TRIGGERS.matcher(c.right).find();
    boolean below = c.before && SMALLER.contains(c.blur) && size;
    return c.left.endsWith("每")
        || class_
        || trigger
        || below
        || (c.q.bounded() && amount && c.right.startsWith("的"))
        || (size && !c.blur.isEmpty() && (SIZED.matcher(c.right).find() || c.isClass()));
  }

  private boolean norm(Surroundings c) {
    if (moved(c)) {
      return false;
    }
    if (c.floor && !HELD.in(c.left)) {
      return true;
    }
    boolean grant = c.q.isMoney() && GRANT.matcher(c.left).find();
    if (ladder(c) || (grant && FOR_THOSE.matcher(c.sentence).find())) {
      return true;
    }
    if (RULE_WORD.in(c.left)
        && RULE.matcher(c.left).find()
        && (!c.left.contains("按") || STANDARD.matcher(c.clauseRight).find())) {
      return true;
    }
    boolean told =
        (c.q.approximate() && !c.q.bounded() && !c.floor)
            || ((c.q.value().compareTo(LARGE) >= 0 || c.isOdd()) && yearly(c.left));
    if (EACH_WORD.in(c.left)
        && !told
        && EACH.matcher(c.left).find()
        && !REPORTED_EACH.matcher(c.left).find()) {
      return true;
    }
    if (!previous.equals(Optional.of(Rejection.NORM))) {
      return false;
    }
    String between = passage.part(previousEnd, c.q.start());
    boolean small = c.below(11);
    boolean like = c.q.value().compareTo(previousValue.multiply(HUNDRED)) <= 0;
    return like && !Surroundings.isReached(between) && (small || !hasVerb(between));
  }

  /** 每年补贴90万元 and 每年选派142人 are told, 每年每个补贴2万元 and 每年评选10个 rules. */
  private static boolean yearly(String left) {
    Matcher year = YEARLY.matcher(left);
    return year.find() && !EACH.matcher(year.replaceAll("")).find();
  }

  /** 1次提醒、2次通报、3次罚款: what follows on how often, not how often it was. */
  private boolean ladder(Surroundings c) {
    if (!c.q.unit().equals("次") || !c.below(6) || c.right.isEmpty()) {
      return false;
    }
    String more = c.q.value().add(BigDecimal.ONE).toPlainString() + "次";
    boolean up = passage.startsWith(more, c.next);
    boolean rung =
        previousUnit.equals("次")
            && c.q.value().subtract(previousValue).compareTo(BigDecimal.ONE) == 0;
    return up || (rung && previous.equals(Optional.of(Rejection.NORM)));
  }

  private static boolean hasVerb(String between) {
    for (int i = 0; i < between.length(); i++) {
      if (Words.MAKERS.at(between, i) > 1
          || Words.DEEDS.at(between, i) > 1
          || Words.STARTERS.at(between, i) > 1
          || Words.VERBS.at(between, i) > 1) {
        return true;
      }
    }
    return false;
  }
}
