package casebook.figures;

import casebook.text.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count from numbers that name, rule, plan or arrange. */
final class Rejections {
  /** A quotation up to this length is a name, unless it holds a stop. */
  private static final int NAME_LENGTH = 14;

  private static final Set<String> TIMES = Set.of("秒", "分钟", "小时", "个小时", "天", "个月", "工作日", "个工作日");
  private static final Pattern MEASURED_TIME =
      Pattern.compile("缩短|压缩|压减|降低|减少|精简|降至|减至|提速|用时|耗时|时长|累计|人均|平均|志愿服务|由|从");
  private static final Pattern SERVED_TIME =
      Pattern.compile("^(内|之内|全天|不打烊|在线|服务|值班|响应|上门|不间断|接听|为|热线|制|以外|的?生活圈|的?服务圈|到达|述职|办结|无休)");

  private static final Pattern RANK = Pattern.compile("(前|第|排名|位列|位居|名列|跻身|列全.)$");

  private static final Pattern STRUCTURE =
      Pattern.compile(
          "^(大|类)?(方面|领域|环节|阶段|步骤|层面|层级|维度|要素|要点|指标|原则|板块|模块|大类|类别|体系|关系|关键|职责|要求|内容|标准|梯队|层次|"
              + "流程|条件|转变|结合|理念|意识|坚持|确保|导向|抓手|路径|方向|目标|主题|主线|优势|短板|维护|自信|从严|务必|必须|统一|同步|覆盖|文明)");
  private static final Pattern SMALL_STRUCTURE =
      Pattern.compile(
          "^(具体|务实|重点|工作|长效|核心|保障|创新|配套|主要|关键|特色|专项|运行|管理)*"
              + "(制度|机制|举措|措施|办法|工程|行动|任务|模式|方式|渠道|功能|专题|能力|途径|问题|步骤|做法|工作|事|字|人|月|级|层|档)");

  private static final Pattern EACH = Pattern.compile("每(?!万|千|百)[^，,。；;]{0,24}$");
  private static final Pattern REPORTED_EACH =
      Pattern.compile("平均|累计|增收|分红|收益|节约|节省|增产|亩产|收入|减负|降低|受益|同比|已|均已");
  private static final Pattern RULE =
      Pattern.compile("(不少于|不低于|不超过|不得|原则上|必须|应当|要求|规定|标准为|控制在|至少)[^，,。；;]{0,16}$");
  private static final Pattern REACHED =
      Pattern.compile("已|目前|截至|截止|累计|共|同比|比上年|较上年|以来|实现了|达成|完成了|建成了");

  private static final Pattern PLAN =
      Pattern.compile(
          "力争|争取(?!到|了)|拟(?!定|订|制|合)|预计|预期|有望|明年|下一步|今后|未来|"
              + "(?<!行动)计划(?=到|于|在|用|投|建|新|完成|实现|今|明|年内|总|对|为|实施|培|引|再|三年|两年|\\d)|"
              + "规划(?=到|于|在|建|用|新|总|投|布局|设)|"
              + "将(?=建成|达|新增|新建|投入|实现|于|在|完成|培育|打造|建设|开展|形成|突破|超过|为|再|继续|陆续|分|用|增加|安排|投资|招)");
  private static final Pattern PLAN_HERE =
      Pattern.compile("确保|目标|要求|务求|争创|到20\\d\\d年底?[^，,]{0,4}(要|将|全面|基本)");
  private static final Pattern GOAL = Pattern.compile("^[^，,。；;]{0,6}的?(目标|要求|标准|门槛|上限|底线)");

  private Rejections() {}

  /**
   * Why the quantity is no figure.
   *
   * @param previous why the quantity before it in the same sentence was none
   */
  static Optional<Rejection> of(Passage passage, Quantity q, Optional<Rejection> previous) {
    Context c = new Context(passage, q);
    if (RANK.matcher(c.left).find()) {
      return Optional.of(Rejection.ORDINAL);
    }
    if (glued(passage, q)) {
      return Optional.of(Rejection.GLUED);
    }
    if (named(passage, q)) {
      return Optional.of(Rejection.NAME);
    }
    if (idiom(c)) {
      return Optional.of(Rejection.IDIOM);
    }
    if (TIMES.contains(q.unit()) && !measuredTime(c)) {
      return Optional.of(Rejection.DURATION);
    }
    if (structure(c)) {
      return Optional.of(Rejection.STRUCTURE);
    }
    if (threshold(c)) {
      return Optional.of(Rejection.THRESHOLD);
    }
    if (planned(c)) {
      return Optional.of(Rejection.TARGET);
    }
    if (norm(c)
        || (previous.equals(Optional.of(Rejection.NORM)) && !REACHED.matcher(c.left).find())) {
      return Optional.of(Rejection.NORM);
    }
    return Optional.empty();
  }

  /** What stands around a quantity in its clause and sentence. */
  private static final class Context {
    final Quantity q;
    final String left;
    final String right;
    final String sentence;

    Context(Passage passage, Quantity q) {
      this.q = q;
      this.left = passage.part(passage.from(q.start(), Passage.CLAUSE), q.start());
      this.right = passage.part(q.end(), passage.to(q.end(), Passage.ITEM));
      this.sentence = passage.part(passage.from(q.start(), Passage.SENTENCE), q.start());
    }

    boolean below(int limit) {
      return q.value().compareTo(BigDecimal.valueOf(limit)) < 0;
    }
  }

  private static boolean glued(Passage passage, Quantity q) {
    char before = passage.at(q.number() - 1);
    char beyond = passage.at(q.number() - 2);
    boolean joint =
        "-－—–~～.．/／:：".indexOf(before) >= 0
            && (isAscii(beyond) || (isAscii(before) && beyond == ' '));
    char after = passage.at(q.unitEnd());
    return "+＋×".indexOf(before) >= 0
        || isAscii(before)
        || joint
        || (after == '+' || after == '＋')
        || (q.number() > 0 && "几数".indexOf(before) >= 0);
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean named(Passage passage, Quantity q) {
    int open = passage.opener(q.number());
    while (open >= 0) {
      char mark = passage.at(open);
      if ("《〈〔【".indexOf(mark) >= 0) {
        return true;
      }
      String inner = passage.part(open + 1, passage.partner(open));
      if ("“\"‘「『".indexOf(mark) >= 0
          && inner.length() <= NAME_LENGTH
          && !inner.matches(".*[，。；！,;].*")) {
        return true;
      }
      open = passage.opener(open);
    }
    return false;
  }

  private static boolean idiom(Context c) {
    boolean small = c.q.form() == Form.CHINESE && c.q.value().compareTo(BigDecimal.TEN) <= 0;
    return small && !c.q.isShare() && !c.q.approximate() && !c.q.isMoney();
  }

  private static boolean measuredTime(Context c) {
    boolean roundTheClock = c.q.value().intValue() == 24 || c.q.value().intValue() == 365;
    return !roundTheClock
        && MEASURED_TIME.matcher(c.left).find()
        && !SERVED_TIME.matcher(c.right).find();
  }

  private static boolean structure(Context c) {
    return !c.q.isMoney()
        && !c.q.isPeople()
        && !c.q.isShare()
        && (STRUCTURE.matcher(c.right).find()
            || (c.below(10) && SMALL_STRUCTURE.matcher(c.right).find())
            || c.q.unit().equals("类")
            || (c.q.unit().equals("种") && c.below(10)));
  }

  private static boolean threshold(Context c) {
    char next = c.right.isEmpty() ? ' ' : c.right.charAt(0);
    boolean noun = Character.UnicodeScript.of(next) == Character.UnicodeScript.HAN;
    boolean amount =
        c.q.isMoney() || c.q.isShare() || c.q.unit().equals("人") || c.q.unit().equals("平方米");
    return c.q.bounded() && noun && amount;
  }

  private static boolean planned(Context c) {
    if (PLAN.matcher(c.left).find() || PLAN_HERE.matcher(c.left).find()) {
      return true;
    }
    if (GOAL.matcher(c.right).find() && !c.left.contains("完成") && !c.left.contains("实现")) {
      return true;
    }
    var plan = PLAN.matcher(c.sentence);
    int end = -1;
    while (plan.find()) {
      end = plan.end();
    }
    return end >= 0 && !REACHED.matcher(c.sentence.substring(end)).find();
  }

  private static boolean norm(Context c) {
    if (RULE.matcher(c.left).find()) {
      return true;
    }
    return EACH.matcher(c.left).find() && !REPORTED_EACH.matcher(c.left).find();
  }
}
