package casebook.figures;

import casebook.text.Literals;
import casebook.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence has told up to a number, for what the next clause leaves out. */
final class Told {
  static final Set<String> TIME_UNITS = Set.of("天", "小时", "个小时", "分钟", "个月", "个工作日", "工作日", "秒");

  /** A clause that names a thing does so in quotation marks; others tell of deeds. */
  private static final Pattern QUOTED = Pattern.compile("”.{0,6}$");

  /** 出口额从无到有，达到230万美元: what a clause without a number says moved. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "^(.{1,10}?(?:[率额度数量]|收入|面积|产值|产量|占比|比例|总量|价格|水平))(?=从|由|持续|稳步|大幅|明显|显著|不断|连续|逐年|节节|快速|迅速|实现|再|也|均)");

  /** 处置时长, 结算率: a deed that is measured is no deed. */
  private static final Literals MEASURE = Literals.of("时长|用时|时间|时限|周期|率|额|费用|成本|价格|面积|收入|比例|占比");

  /** Deeds that are told of places, households and people in one breath. */
  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "((?:累计|共)?(?:带动|惠及|辐射|覆盖|受益|接待|服务|培训|搬迁|安置|救助|慰问|走访|资助|吸纳|转移))(?:户数|人数|人次)?");

  private static final int LONGEST_OBJECT = 14;

  private final Passage passage;
  private final List<String> labels = new ArrayList<>();
  private Optional<Quantity> before = Optional.empty();
  private String noun = "";
  private String deed = "";
  private int claimed;
  private boolean acts;

  Told(Passage passage) {
    this.passage = passage;
  }

  /** Forgets the sentence before. */
  void sentence(int from) {
    labels.clear();
    before = Optional.empty();
    noun = "";
    deed = "";
    claimed = from;
    acts = false;
  }

  /**
   * Learns what a quantity counts.
   *
   * @param counted the noun of its label
   */
  void remember(Quantity q, String counted, String label) {
    int deeds = MEASURE.end(counted) ? 0 : LeftPhrase.deedLength(counted);
    String bare = counted.substring(Math.min(counted.length(), deeds));
    bare = bare.startsWith("的") ? bare.substring(1) : bare;
    noun = bare.length() >= 2 ? Relative.withoutMove(bare) : noun;
    boolean whole = bare.equals(label) || !label.endsWith(bare);
    Matcher people =
        FOR_PEOPLE.matcher(whole ? label : label.substring(0, label.length() - bare.length()));
    deed = people.matches() ? people.group(1) : "";
    before = Optional.of(q);
    labels.add(label);
  }

  /**
   * Learns how far the words are used.
   *
   * @param end offset after them
   * @param act whether they told what the counted did: 干部下沉园区、企业4轮 shares its verb
   */
  void claim(int end, boolean act) {
    claimed = end;
    acts = act;
  }

  /** The labels of the sentence so far. */
  List<String> labels() {
    return labels;
  }

  /** The last of them, or nothing. */
  String last() {
    return labels.isEmpty() ? "" : labels.get(labels.size() - 1);
  }

  Optional<Quantity> before() {
    return before;
  }

  /** What was counted last. */
  String noun() {
    return noun;
  }

  /** Whether that is something that may have done what follows; no rate, no sum. */
  boolean isThing() {
    return !noun.isEmpty() && !MEASURE.end(noun);
  }

  /** The bare deed that the last label was made of, 带动 of 带动2.9万户9.6万人; or nothing. */
  String deed() {
    return deed;
  }

  /** Whether what was named before is measured in time. */
  boolean took() {
    return before.filter(b -> TIME_UNITS.contains(b.unit())).isPresent();
  }

  boolean sameFamily(Quantity q) {
    return before.filter(b -> Units.family(b.unit()).equals(Units.family(q.unit()))).isPresent();
  }

  /** Whether no word stands between the quantity and the one before. */
  boolean adjoins(Quantity q) {
    return before.isPresent() && claimed == q.start();
  }

  /** Whether at most a link stands between them: 惠及12个村、1680户、6200余人. */
  boolean follows(Quantity q) {
    return adjoins(q) || (before.isPresent() && isLink(passage.part(claimed, q.start())));
  }

  /** 12家卫生院、198所卫生室组建集团: the act is that of all, so it tells none apart. */
  boolean isLinked(Quantity q) {
    boolean named = before.filter(b -> claimed > b.end()).isPresent();
    return named && sameFamily(q) && isLink(passage.part(claimed, q.start()));
  }

  private static boolean isLink(String words) {
    return words.length() == 1 && "、和与及".contains(words);
  }

  /**
   * Where the words to the left begin: after what the quantity before has taken, unless its verb
   * reaches up to this one.
   */
  int leftStart(Quantity q) {
    int clause = passage.from(q.start(), Stop.CLAUSE);
    int bar = before.map(Quantity::end).orElse(0);
    int open = passage.opener(q.start());
    boolean aside =
        open >= bar
            && "（(".indexOf(passage.at(open)) >= 0
            && LeftPhrase.of(passage.part(open + 1, q.start())).text().isEmpty()
            && Stop.strength(passage.at(passage.partner(open) - 1)) == 0
            && passage.partner(open) == q.end();
    if (aside) {
      return Math.max(bar, passage.from(open, Stop.ITEM));
    }
    if (bar <= clause) {
      return clause;
    }
    if (acts && claimed >= q.start() - 1) {
      return bar;
    }
    int item = passage.from(q.start(), Stop.ITEM);
    boolean examples = passage.part(item, q.start()).indexOf('等') >= 0;
    int free = Math.min(claimed, q.start());
    return examples ? free : Math.max(free, item);
  }

  /** 开设“夜校”，已有24期: what a clause without a number has named since, else what was counted. */
  String named(Quantity q) {
    int start = passage.from(q.start(), Stop.CLAUSE);
    int since = before.map(Quantity::end).orElse(0);
    boolean apart = before.isPresent() && passage.from(Math.max(0, start - 1), Stop.CLAUSE) > since;
    String subject = apart ? subject(q) : noun;
    if (!subject.equals(noun)) {
      return subject;
    }
    String name = apart ? clauseBefore(q, "") : "";
    return QUOTED.matcher(name).find() ? name : last();
  }

  /** What a clause without a number says moved, since the quantity before; or what was counted. */
  String subject(Quantity q) {
    int start = passage.from(q.start(), Stop.CLAUSE);
    int since = before.map(Quantity::end).orElse(-1);
    Matcher measured =
        MEASURED.matcher(
            passage.from(Math.max(0, start - 1), Stop.CLAUSE) > since ? clauseBefore(start) : "");
    return measured.find() ? LeftPhrase.withoutAdverbs(measured.group(1)) : noun;
  }

  /** 推行“夜学”，累计举办186期: what was made stands in the clause before. */
  String clauseBefore(Quantity q, String maker) {
    String object = LeftPhrase.of(clauseBefore(passage.from(q.start(), Stop.CLAUSE))).text();
    boolean usable = object.length() >= 2 && object.length() <= LONGEST_OBJECT;
    return usable && object.chars().noneMatch(Character::isDigit) ? object : maker;
  }

  /** 编写《操作指南》，印发3200册: the work that the clause before names, since what was counted. */
  Optional<String> workBefore(Quantity q) {
    int start = passage.from(q.start(), Stop.CLAUSE);
    int since = before.map(Quantity::end).orElse(-1);
    boolean apart = passage.from(Math.max(0, start - 1), Stop.CLAUSE) > since;
    return Optional.of(apart ? LeftPhrase.of(clauseBefore(start)).text() : "")
        .filter(object -> object.startsWith("《") && object.endsWith("》"));
  }

  /** The clause that ends before the one that starts there, if a comma parts them. */
  private String clauseBefore(int start) {
    return start > 0 && "，,".indexOf(passage.at(start - 1)) >= 0
        ? passage.part(passage.from(start - 1, Stop.CLAUSE), start - 1)
        : "";
  }
}
