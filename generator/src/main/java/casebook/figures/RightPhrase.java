package casebook.figures;

import casebook.text.Literals;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause says to the right of its number.
 *
 * @param noun what is counted: 干部 of 干部到村工作; empty if a verb or a stop follows the number
 * @param act what it does, where that is told in a few words: 到村工作
 * @param end offset in the paragraph after what was used
 */
record RightPhrase(String noun, String act, int end) {

  private static final Pattern AND = Pattern.compile("以及|和|与|及|并|、");
  private static final Pattern LINKED =
      Pattern.compile("^(以及|和(?![谐美平])|与(?!会)|及(?!时)|并(?![购网联]))");
  private static final Literals BENEFITS = Literals.of("为|给|帮|替|对|向|助|与|同|联合|携手");

  /** 联合14家单位|建立平台: the deed is the case's own. */
  private static final Literals TOGETHER = Literals.of("联合|会同|协同|携手");

  private static final Pattern BENEFIT =
      Pattern.compile(
          "(?<!作|成|列|定)(?:(?:为|给|帮|替|对|向|助|与|同|联合)[^，,。；;]{0,6}|(?:联合|会同|协同|携手)[^，,。；;]{0,20})$");

  /** 千人大关, 百万元关口: no thing that is counted. */
  private static final Pattern RATE = Pattern.compile("(率|占比|比重|比例|产值|收入|面积|投资)[^，。；、]{0,3}$");

  /** 9个村|集体收入2680万元. */
  private static final Pattern OF_VILLAGE =
      Pattern.compile("^[村镇乡县区](?=集体|经营|财政|人均|总).*(收入|产值|面积|投资)[^，。；、]{0,3}$");

  static final Pattern MARK = Pattern.compile("^(大关|关口|门槛|处)$");

  private static final Pattern AS_ONE = Pattern.compile("^集.{2,40}?[于为]一体的?");
  private static final Pattern PLACE = Pattern.compile("(总数|总量|基础上|基础|之中|之间|当中|中|内|里|上|等|在|还|也)$");

  /** 8万名党员的实际, 40个站点的维护: the noun before 的 is counted. */
  private static final Set<String> ABSTRACT =
      Set.of(
          "实际", "维护", "建设", "管理", "工作", "情况", "利益", "需求", "发展", "骨干", "问题", "意见", "诉求", "支持", "参与",
          "服务", "评估", "改造", "任务", "培训", "测评", "检查", "审批", "职能", "事项", "代表", "目标", "帽子", "数据", "信息");

  private static final Set<String> EMPTY_ACTS =
      Set.of("其中", "作为", "为", "组成", "即可", "便可", "即能", "就能");
  private static final int LONGEST_ACT = 16;
  private static final int LONGEST_CUT_ACT = 9;
  private static final int LONGEST_ACTOR = 9;
  private static final int LONG = 12;

  /**
   * Reads what follows the quantity.
   *
   * @param next offset of the next quantity, or the paragraph's length
   * @param alone whether the left names nothing, so that a verb of making must be part of the noun:
   *     327名选派干部
   */
  static RightPhrase of(Passage passage, Quantity q, int next, boolean alone) {
    int from = q.end();
    while (passage.at(from) == ' ') {
      from++;
    }
    int to =
        passage.to(from, Stop.ITEM) == from ? from : Math.min(passage.to(from, Stop.CLAUSE), next);
    String r = passage.part(from, to);
    r = link(r.strip()) > 0 ? "" : r;
    boolean bounded = next == to && next < passage.text.length();
    Matcher asOneOf = AS_ONE.matcher(r);
    int asOne = asOneOf.find() ? asOneOf.end() : 0;
    r = asOne > 0 ? r : items(bounded ? beforeLink(r) : r);
    int skip = asOne > 0 ? asOne : r.startsWith("的") ? 1 : 0;
    String phrase = rated(r.substring(skip), bounded && from + r.length() == to);
    int cut = Math.min(verb(phrase, alone), deed(passage, q, phrase));
    String whole = phrase.substring(0, cut).strip();
    String noun = noun(whole, q);
    boolean other = whole.indexOf('的') > noun.length() - 1 && !noun.isEmpty();
    boolean headless = bounded && from + r.length() == to;
    boolean together =
        cut < phrase.length()
            && TOGETHER.in(passage.part(passage.from(from, Stop.CLAUSE), q.start()));
    boolean done = (headless || together) && deed(passage, q, phrase) == cut;
    String act =
        other || done ? "" : act(phrase.substring(cut), noun, bounded && from + r.length() == to);
    int used = act.isEmpty() ? skip + cut : r.length();
    boolean of = headless && !noun.isEmpty() && whole.startsWith(noun + "的");
    used = act.isEmpty() && of ? skip + noun.length() + 1 : used;
    return new RightPhrase(noun, act, from + Math.max(used, 0));
  }

  /** 142个小区|业委会组建率由…: whose rate the next number is. */
  private static String rated(String phrase, boolean headless) {
    String counted = headless && RATE.matcher(phrase).find() ? CountedNouns.start(phrase) : "";
    boolean village = headless && counted.isEmpty() && OF_VILLAGE.matcher(phrase).find();
    return village ? phrase.substring(0, 1) : counted.isEmpty() ? phrase : counted;
  }

  /** 为156家企业|办理转贷: the deed done for those counted, or the length. */
  private static int deed(Passage passage, Quantity q, String phrase) {
    String left = passage.part(passage.from(q.start(), Stop.CLAUSE), q.start());
    if (!BENEFITS.in(left) || !BENEFIT.matcher(left).find()) {
      return phrase.length();
    }
    boolean together = TOGETHER.in(left);
    for (int i = 2; i < phrase.length(); i++) {
      boolean done =
          Words.DEEDS.at(phrase, i) > 1
              || phrase.startsWith("共建", i)
              || (together && Words.MAKERS.at(phrase, i) > 1);
      if (done && CountedNouns.ends(phrase.substring(0, i))) {
        return i;
      }
    }
    return phrase.length();
  }

  /** The length of a link at the start: 和, 以及; 0 if there is none, or another word (和谐). */
  static int link(String phrase) {
    Matcher link = LINKED.matcher(phrase);
    return link.find() ? link.end() : 0;
  }

  /** What stands before the link to the next quantity: 合作门店 of 96家合作门店和31名…. */
  private static String beforeLink(String r) {
    Matcher link = AND.matcher(r);
    while (link.find()) {
      boolean list = link.group().equals("、");
      boolean near =
          r.length() - link.end() <= 4
              || r.endsWith("等")
              || (list && verb(r.substring(link.end()), false) == r.length() - link.end());
      boolean object =
          verb(r.substring(0, link.start()), true) < link.start() && !startsWithVerb(r, link.end());
      if (near && !object && link.start() > 1 && depth(r, link.start()) == 0) {
        return r.substring(0, link.start());
      }
    }
    return r;
  }

  /** Items of a list as long as none begins with a verb: 党委书记、村支书参加. */
  private static String items(String r) {
    int end = r.indexOf('、');
    while (end >= 0 && depth(r, end) > 0) {
      end = r.indexOf('、', end + 1);
    }
    return end >= 0 && startsWithVerb(r, end + 1) ? r.substring(0, end) : r;
  }

  private static int depth(String r, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = r.charAt(i);
      depth += "“（(《".indexOf(c) >= 0 ? 1 : "”）)》".indexOf(c) >= 0 ? -1 : 0;
    }
    return depth;
  }

  private static boolean startsWithVerb(String r, int at) {
    return Words.VERBS.at(r, at) > 0
        || Words.MAKERS.at(r, at) > 0
        || Words.DEEDS.at(r, at) > 0
        || Words.STARTERS.at(r, at) > 1;
  }

  static boolean startsWithVerb(String phrase) {
    return phrase.startsWith("了", 1)
        || Words.PREDICATES.at(phrase, 0) > 1
        || Words.VERBS.at(phrase, 0) > 0
        || Words.MAKERS.at(phrase, 0) > 0;
  }

  /** The offset of the first verb, or the length: 干部|到村工作. */
  private static int verb(String phrase, boolean alone) {
    for (int i = 0, depth = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      depth += "“（(《".indexOf(c) >= 0 ? 1 : "”）)》".indexOf(c) >= 0 ? -1 : 0;
      int maker = i == 0 && alone ? 0 : Words.MAKERS.at(phrase, i);
      int move = Words.PREDICATES.at(phrase, i);
      int verb = Math.max(Words.VERBS.at(phrase, i), move > 1 ? move : 0);
      int n = depth == 0 ? Math.max(verb, maker) : 0;
      if (n > 1 || (n == 1 && i != 1)) {
        return i;
      }
      if (depth == 0 && i > 1 && phrase.startsWith("了", i + 1)) {
        return "建用办开做作派选评设配入当立进有种养装写说看听走吃住卖买收占讲修添挂跑圆签交缴拿报改换领搬退还投花找送接拆学跨补捐存借租请".indexOf(c) >= 0
            ? i
            : i - 1;
      }
    }
    return phrase.length();
  }

  private static String noun(String phrase, Quantity q) {
    if (!phrase.isEmpty() && Character.isDigit(phrase.charAt(0))) {
      return "";
    }
    String p = phrase;
    int manner = Words.MANNERS.before(p, p.length());
    p = manner > 0 && manner < p.length() ? p.substring(0, p.length() - manner) : p;
    for (var place = PLACE.matcher(p); place.find(); place = PLACE.matcher(p)) {
      if (place.start() < 2) {
        break;
      }
      p = p.substring(0, place.start());
    }
    int of = p.lastIndexOf('的');
    if (of > 0 && of + 1 < p.length()) {
      String head = p.substring(of + 1);
      String before = p.substring(0, of);
      boolean counted =
          ABSTRACT.contains(head.substring(Math.max(0, head.length() - 2)))
              || CountedNouns.ends(before);
      String person = q.isPeople() || q.unit().equals("户") ? CountedNouns.start(before) : "";
      p = counted ? before : !person.isEmpty() ? person : p.length() > LONG ? head : p;
    }
    p = MARK.matcher(p).replaceFirst("");
    return p.endsWith("的") ? p.substring(0, p.length() - 1) : p;
  }

  /** What the noun does; {@code cut} tells that the next quantity follows it. */
  private static String act(String rest, String noun, boolean cut) {
    String act = LeftPhrase.withoutManner(rest);
    for (int n = Words.TAILS.before(act, act.length());
        n > 0 && n < act.length();
        n = Words.TAILS.before(act, act.length())) {
      act = act.substring(0, act.length() - n);
    }
    boolean tells =
        act.length() >= (cut ? 3 : 2)
            && act.length() <= (cut ? LONGEST_CUT_ACT : LONGEST_ACT)
            && noun.length() <= LONGEST_ACTOR
            && !noun.contains("、");
    boolean empty = "已中每各".indexOf(rest.isEmpty() ? ' ' : rest.charAt(0)) >= 0;
    for (String word : EMPTY_ACTS) {
      empty |= rest.startsWith(word) || act.endsWith(word);
    }
    empty |= cut && Words.PREDICATES.before(act, act.length()) > 0;
    return tells && !empty && act.chars().noneMatch(Character::isDigit) ? act : "";
  }

  /** 到村工作的干部, or the noun alone. */
  String label() {
    return act.isEmpty() || noun.isEmpty() ? noun : act + "的" + noun;
  }
}
