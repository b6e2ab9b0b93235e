package casebook.figures;

import casebook.text.Literals;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause says to the left of its number, cut down to what is counted.
 *
 * @param text the phrase: 产业联合党委 of 新建产业联合党委54个, 解决企业诉求 of 已累计解决企业诉求1084件
 * @param listed whether it ended a list of examples: 书法、太极、钓鱼等8支队伍
 * @param maker the verb of making that ended it, whose object follows the number; or empty
 */
record LeftPhrase(String text, boolean listed, String maker) {
  private static final Pattern TIME =
      Pattern.compile(
          "^“?十[二三四五]五”?(期间|时期|以来)|^(截至|截止|截止到|到|自|从|近|连续)?(20\\d\\d|[一二三四五六七八九十两]+(?=年(?!义务|一贯)))?(年(?!义务|一贯))?(\\d{1,2}([-—至]\\d{1,2})?月份?)?(\\d{1,2}日)?"
              + "(底|末|初|前|以来|来|里|间|内|下来|至今|第[一二三四]季度|上半年|下半年)?|^\\d{1,3}(年|个月|天|小时|分钟)(里|间|内|来)?");
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "^(.*?[、”》].*?)等(?!级|额|于|候|待)(各类|各项|方面|(?:重点|特殊|困难)?(?:群体|人群)(?=.{4}))?(.*)$");

  /** 由原来的, 由上线之初的, 从2019年的, 到今年的: when, not what. */
  private static final Pattern WHEN = when();

  private static final Pattern OWN_PLACE =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{1,3}?(?:(?<![各全])[市县旗]|(?<!^[老山]|[小社园辖城校片景牧灾库街厂院发范新郊地各全])区)(?![民区域城直长委级])");

  /** 公司今年一季度营业收入: when, between whose it is and what. */
  private static final Pattern INSIDE =
      Pattern.compile("(?<=.{2})(今年|去年|当年|上年)(以来|[一二三四]季度|[上下]半年|前三季度)?(?=.{2})");

  private static final int LONGEST_TIME = 12;

  /** What {@link #TIME} can begin with, to look at before the pattern. */
  private static final String TIME_STARTS = "“截到自从近连年底末初前以来里间内至第上下一二三四五六七八九十两0123456789";

  /** 日均推送政策: how often; its verb stays. */
  private static final Pattern OFTEN = Pattern.compile("[日月周]均(?=.{4})");

  private static final Literals SINCE = Literals.of("由|从|自");

  /** 从乡镇一线提拔9名: where, not what. */
  private static final Pattern PLACE = Pattern.compile("[从在由向]");

  /** 街道把 of 街道把96个网格: who did it. */
  private static final Pattern HANDLED = Pattern.compile("^.{0,10}[把将]$");

  /** A phrase longer than this tells more than what is counted. */
  private static final int LONG = 10;

  /** A label has at least this many characters when a longer phrase is cut. */
  private static final int SHORT = 4;

  /** Starters that are rather nouns in the middle of a phrase. */
  private static final String NOUNS = "建设 发展 改造 培养 研究 运行 使用 确定 对接 达到 减少 增加";

  /** Deeds that are as often nouns: 集体资产交易, 物业服务. */
  private static final String NOMINAL =
      "交易 签约服务 投资 补贴 奖励 贷款 服务 培训 就业 治理 管理 检查 整治 成交 参与 脱贫 授信 投入 处理 转化 种植 绿化 盘活 申请 搬迁";

  private static final Set<Character> OPEN = Set.of('“', '（', '(', '《', '"');
  private static final Set<Character> CLOSE = Set.of('”', '）', ')', '》', '"');

  private static Pattern when() {
    String time =
        "([^由从自]{2,4}之初|(?:改革|整合|改造|实施|换届|治理|搬迁|活动)前|最初|原来|原先|过去|起初|年初|去年|上年|以前|以往|20\\d\\d年|第.年|建立初期|今年|目前|现在|如今|每.{1,2})";
    String end = "(底|末|初)?";
    return Pattern.compile("([由从自]" + time + "?" + end + "的?|" + time + end + "的|的)$");
  }

  static LeftPhrase of(String clause) {
    boolean opens = clause.endsWith("（") || clause.endsWith("(");
    String p = (opens ? clause.substring(0, clause.length() - 1) : clause).strip();
    boolean subject = false;
    for (int cut = tail(p); cut > 0; cut = tail(p)) {
      subject |= Words.PREDICATES.before(p, p.length()) == cut && !p.endsWith("为");
      p = p.substring(0, p.length() - cut).strip();
    }
    Matcher examples = EXAMPLES.matcher(p);
    boolean listed = p.indexOf('等') > 0 && examples.matches();
    boolean thin = listed && examples.group(3).length() <= 2 && p.length() < 2 * LONG;
    if (listed && !thin) {
      p = verbBefore(examples.group(1)) + examples.group(3);
    }
    p = HANDLED.matcher(p).find() ? "" : withoutAdverbs(p);
    p = p.indexOf('年') > 1 ? INSIDE.matcher(p).replaceFirst("") : p;
    p = afterDone(p);
    boolean whole = subject && p.indexOf('的', 2) > 0 && p.length() < 2 * LONG;
    String made = whole ? p : made(p);
    boolean open = !made.isEmpty() && isMaker(made.substring(Math.max(0, lastMaker(made))));
    String verb = open ? made.substring(lastMaker(made)) : "";
    String doer = open ? withoutAdverbs(made.substring(0, lastMaker(made))) : made;
    boolean place = PLACE.matcher(clause).find();
    boolean manner = withoutManner(doer).isEmpty();
    String text = !open ? made : place ? verb : doer.length() < 2 || manner ? made : doer;
    return new LeftPhrase(subject && !open ? text : shorten(text, place), listed, verb);
  }

  /** Without 增至, 达, 共 … at its end. */
  static String withoutTail(String phrase) {
    String p = phrase.strip();
    for (int cut = tail(p); cut > 0; cut = tail(p)) {
      p = p.substring(0, p.length() - cut).strip();
    }
    return p;
  }

  /** Without 全部, 成功 … at its start. */
  static String withoutManner(String act) {
    String a = act.strip();
    for (int n = Words.MANNERS.at(a, 0); n > 0; n = Words.MANNERS.at(a, 0)) {
      a = a.substring(n);
    }
    return a;
  }

  /** 办了, 开了 at the end, where no longer verb ends there (举办了, 解决了). */
  private static boolean didIt(String p) {
    int verb = p.length() - 2;
    return verb > 1
        && p.endsWith("了")
        && "办开印做建用设讲发写评选派划种养装".indexOf(p.charAt(verb)) >= 0
        && Words.MAKERS.before(p, p.length() - 1) < 2
        && Words.DEEDS.before(p, p.length() - 1) < 2;
  }

  private static int tail(String p) {
    int word = Math.max(Words.TAILS.before(p, p.length()), Words.PREDICATES.before(p, p.length()));
    if (didIt(p)) {
      return 2;
    }
    String end = p.substring(Math.max(0, p.length() - LONGEST_TIME));
    if (word > 0 || !(end.endsWith("的") || SINCE.in(end))) {
      return word;
    }
    Matcher when = WHEN.matcher(end);
    return when.find() ? when.end() - when.start() : 0;
  }

  /** The deed whose objects the list names: 解决 of 推动小区解决排水、健身等. */
  private static String verbBefore(String list) {
    int end = list.indexOf('、') < 0 ? list.length() : list.indexOf('、');
    String found = "";
    for (int i = 0; i < end; i++) {
      int n = Words.DEEDS.at(list, i);
      if (n > 0) {
        found = list.substring(i, i + n);
        i += n - 1;
      }
    }
    return found;
  }

  /** The length of 2023年底 or 三年来 at the start. */
  private static int time(String p) {
    if (TIME_STARTS.indexOf(p.charAt(0)) < 0) {
      return 0;
    }
    Matcher time = TIME.matcher(p);
    return time.find() ? time.end() : 0;
  }

  /** Without 目前, 全市, 2023年底 … at its start. */
  static String withoutAdverbs(String phrase) {
    String p = phrase.strip();
    while (!p.isEmpty()) {
      int time = time(p);
      int n = time > 1 ? time : Words.ADVERBS.at(p, 0);
      boolean mean = p.startsWith("平均") && p.length() <= SHORT;
      if (n == 0 || mean) {
        return withoutPlace(p);
      }
      p = p.substring(n).strip();
    }
    return p;
  }

  /** 某某区打通: the place is the case's own. */
  private static String withoutPlace(String p) {
    Matcher place = OWN_PLACE.matcher(p);
    if (!place.lookingAt()) {
      return p;
    }
    String rest = p.substring(place.end());
    return Words.DEEDS.at(rest, 0) > 0 || Words.MAKERS.at(rest, 0) > 1 ? rest : p;
  }

  /** 代办站已为群众代办事项 → 为群众代办事项: who did it is the case's own. */
  private static String afterDone(String p) {
    int cut = 0;
    for (int i = 0, depth = 0; i < p.length(); i++) {
      depth += step(p, i);
      int n = depth == 0 ? Words.DONE.at(p, i) : 0;
      String rest = p.substring(i + n);
      boolean enough =
          rest.length() >= SHORT - 1
              || p.startsWith("是一", i)
              || rest.equals("投入")
              || rest.equals("投资")
              || (p.startsWith("先后", i) && deedLength(rest) == rest.length());
      if (n > 0 && enough) {
        cut = i + n;
        i += n - 1;
      }
    }
    return cut > 0 ? withoutAdverbs(p.substring(cut)) : p;
  }

  /**
   * Without the verbs of making, and what stands before the last of them; a rate keeps whose it is:
   * 项目签约转化率.
   */
  private static String made(String phrase) {
    if (OFTEN.matcher(phrase).lookingAt()) {
      return phrase;
    }
    int cut = 0;
    for (int i = 0, depth = 0; i < phrase.length() - 1; i++) {
      depth += step(phrase, i);
      int n = depth == 0 ? Words.MAKERS.at(phrase, i) : 0;
      if (n > 0 && i + n != phrase.length() - 1) {
        cut = i + n < phrase.length() ? i + n : cut;
        i += n - 1;
      }
    }
    String rest = phrase.substring(cut);
    boolean rate = cut > 3 && rest.length() <= SHORT && rest.endsWith("率");
    String p = withoutAdverbs(rate ? phrase : rest);
    for (int n = starter(p); n > 0 && p.length() - n >= 2; n = starter(p)) {
      p = withoutAdverbs(p.substring(n));
    }
    p = p.startsWith("的") || p.startsWith("了") ? p.substring(1) : p;
    return p;
  }

  /** The length of the starter at the start, unless it only begins a deed: 修 in 修缮. */
  private static int starter(String p) {
    int n = Words.STARTERS.at(p, 0);
    return Words.DEEDS.at(p, 0) > n ? 0 : n;
  }

  /** The offset of a verb of making that ends the phrase, else its length. */
  private static int lastMaker(String phrase) {
    String p = phrase.endsWith("了") ? phrase.substring(0, phrase.length() - 1) : phrase;
    return p.length() - Words.MAKERS.before(p, p.length());
  }

  /** Cuts a long phrase to its first deed, else behind its last verb. */
  private static String shorten(String p, boolean place) {
    if (p.length() < (place ? 2 * SHORT : LONG) || Words.DEEDS.at(p, 0) > 0) {
      return p;
    }
    for (int i = 1, depth = step(p, 0); i <= p.length() - SHORT; i++) {
      depth += step(p, i);
      int n = depth == 0 ? Words.DEEDS.at(p, i) : 0;
      if (n > 0 && p.indexOf('的') < 0 && NOMINAL.indexOf(p.substring(i, i + n)) < 0) {
        return p.substring(i);
      }
    }
    for (int i = p.length() - SHORT, depth = 0; i > 0; i--) {
      depth += step(p, i);
      int n = depth == 0 ? Words.STARTERS.at(p, i) : 0;
      boolean rate = p.endsWith("率") && p.length() - i - n <= SHORT;
      if (n > 1 && !rate && NOUNS.indexOf(p.substring(i, i + n)) < 0) {
        return p.substring(i + n);
      }
    }
    return p;
  }

  private static int step(String p, int i) {
    char c = p.charAt(i);
    return OPEN.contains(c) && c != '"' ? 1 : CLOSE.contains(c) && c != '"' ? -1 : 0;
  }

  /** Whether the phrase is a verb of making and nothing else: 修缮1个. */
  static boolean isMaker(String phrase) {
    int n = Math.max(Words.MAKERS.at(phrase, 0), Words.STARTERS.at(phrase, 0));
    return n > 0 && (n == phrase.length() || (n == phrase.length() - 1 && phrase.endsWith("了")));
  }

  /** Whether a verb of two characters or more begins the phrase: 改造危桥, 建设站点. */
  static boolean startsWithDeed(String phrase) {
    return Words.DEEDS.at(phrase, 0) > 1
        || Words.MAKERS.at(phrase, 0) > 1
        || Words.STARTERS.at(phrase, 0) > 1;
  }

  /** The length of the deeds and adverbs that begin the phrase: 累计培训 of 累计培训志愿者. */
  static int deedLength(String phrase) {
    int n = 0;
    int more = Words.DEEDS.at(phrase, 0);
    while (more > 0 && !phrase.startsWith("率", n + more)) {
      n += more;
      more = Words.DEEDS.at(phrase, n);
      if (more == 0 && n < phrase.length() && "出到了".indexOf(phrase.charAt(n)) >= 0) {
        more = 1;
      }
    }
    return n;
  }
}
