package casebook.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an amount of money was: its purpose, who got it, what sort of income or cost it is. */
final class Money {
  private static final Pattern NOUN =
      Pattern.compile("(年均|年|月|人均)?(报酬|收入|经费|资金|补贴|工资|待遇|红利|分红|投资|补助|奖金|产值|销售额|租金|薪酬|津贴)$");
  private static final Pattern ENDS_AS_MONEY = Pattern.compile(".*[额元费款金入资收贴酬利值本税价贷助债赠]$");
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:[\\u4e00-\\u9fff]{0,8}(?:学校|医院|财政|企业|公司|街道|[省市县区镇乡村])(?=.))?(累计|总|共|财政|专项)?(拿出|安排|投入|投资|筹集|筹措|整合|争取|协调|落实|拨付|下拨|划拨|列支|发放)?(各类|各级|财政|专项)?(投入|投资|资金|经费)?$");
  private static final Pattern AIM =
      Pattern.compile(
          "^(用于|主要用于|奖励|表彰|资助|补助|建成|购置|升级|扶持|支持|推进|建设|改造|实施|打造|完善|新建|修建|发展|开展|解决|提升|改善)(.{2,16})$");
  private static final Pattern UNDERTAKING =
      Pattern.compile("^(组织实施|实施|推进|开展|启动)(.{2,20}?)(工程|行动|项目|计划|工作)?$");
  private static final Pattern PARTY =
      Pattern.compile(
          "^(?:其中|如|例如|比如)?[，,：:]?([\\u4e00-\\u9fff]{1,10}?(?:村|合作社|公司|支部|企业|农场|社区))(党支部|党总支)?"
              + "(?=在|获|由|与|将|把|对|通过|依托|以|自|当年|去年|今年|20)");

  /** 拿出300万元设立产业发展基金: what became of it. */
  private static final Pattern FUND =
      Pattern.compile("^(?:设立|建立|成立|作为)了?(.{2,14}(?:基金|资金|专项|经费|资金池))$");

  /** A label this short wants its subject: 红利, 收入. */
  private static final int SHORT = 4;

  private final Passage passage;
  private String party = "";

  Money(Passage passage) {
    this.passage = passage;
  }

  /** Learns the village or company that the sentence begins with. */
  void sentence(int from) {
    Matcher subject = PARTY.matcher(passage.part(from, passage.to(from, Stop.CLAUSE)));
    party = subject.find() ? subject.group(1) + orEmpty(subject.group(2)) : "";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Who gets it, for 其中4000元用于…: the words to the left, else the sentence's subject. */
  String recipient(String left) {
    boolean useful = !left.isEmpty() && left.chars().noneMatch(Character::isDigit);
    return useful && !BARE.matcher(left).matches() ? left : party;
  }

  String label(Quantity q, String left, String rest, String last, Optional<Quantity> before) {
    Matcher fund = FUND.matcher(rest);
    if (fund.matches() && !ENDS_AS_MONEY.matcher(left).matches()) {
      return fund.group(1);
    }
    if (BARE.matcher(left).matches()) {
      return left + aim(q, rest);
    }
    Matcher kind = NOUN.matcher(last);
    boolean like = before.filter(Quantity::isMoney).isPresent() && kind.find();
    if (like && left.length() <= 8 && !ENDS_AS_MONEY.matcher(left).matches()) {
      return left + kind.group();
    }
    return left.length() <= SHORT && before.isPresent() ? party + left : left;
  }

  /** （扶持集体经济）: what bare money was for, as its own or a neighbouring clause says. */
  private String aim(Quantity q, String rest) {
    int end = passage.to(q.end(), Stop.CLAUSE);
    boolean goesOn = "，,".indexOf(passage.at(end)) >= 0;
    String next = goesOn ? passage.part(end + 1, passage.to(end + 1, Stop.CLAUSE)) : "";
    boolean torn = passage.at(passage.to(q.end(), Stop.ITEM)) == '、';
    String aim = rest.isEmpty() ? next : torn ? passage.part(q.end(), end) : rest;
    if (AIM.matcher(aim).matches() && plain(aim)) {
      return "（" + aim + "）";
    }
    int start = passage.from(q.start(), Stop.CLAUSE);
    boolean follows = start > 0 && "，,".indexOf(passage.at(start - 1)) >= 0;
    String last =
        follows ? passage.part(passage.from(start - 1, Stop.CLAUSE), start - 1).strip() : "";
    Matcher undertaking = UNDERTAKING.matcher(last);
    return undertaking.matches() && plain(last) ? "（" + undertaking.group(2) + "）" : "";
  }

  /** Whether the phrase names a sum: 帮扶资金, 年产值. */
  static boolean names(String phrase) {
    return LeftPhrase.deedLength(phrase) < phrase.length()
        && ENDS_AS_MONEY.matcher(phrase).matches();
  }

  /** Whether the words tell what money is for: 改善办学条件. */
  static boolean isAim(String rest) {
    return AIM.matcher(rest).matches();
  }

  private static boolean plain(String text) {
    return text.chars().noneMatch(Character::isDigit);
  }
}
