package casebook.figures;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a percentage, a multiple or an increase is of: 办结率, 党员占委员比例, 村集体收入增长. */
record Relative(Passage passage, Quantity q) {
  private static final Pattern SHARE_OF = Pattern.compile("^(.*?)约?(占到|占了|占(?!比|地))(.*)$");
  private static final Pattern WHOLE = Pattern.compile("(的?(总数|总量|总额|比例|比重|份额))?的?$");
  private static final String VERBS =
      "(增长|提高|提升|上升|增加|下降|降低|减少|缩短|压缩|压减|提速|精简|节约|节省|压降|净增|净减|上涨|下跌)(了|近|约|超过|超)*$";

  /** The characters that {@link #MOVES} can end with, to look at before the pattern. */
  private static final String MOVE_ENDS = "长高升加降低少短缩减速简约省增涨跌了近过超";

  private static final Pattern MOVES = Pattern.compile(VERBS);
  private static final Pattern MOVE =
      Pattern.compile(
          "^(.*?)(同比|环比|比(?![例重率值])[^比]{1,8}?|较[^较]{1,8}?)?(分别|又|再|均|平均|累计|年均)?" + VERBS);

  /** What only says in which way the thing named before is measured. */
  private static final Pattern RATIO = Pattern.compile("占比|比例|比重|增幅|降幅|减幅|涨幅|增速");

  /** 高于全市平均4.5个百分点, 比2019年高2.1个百分点: the thing named before. */
  private static final Pattern ABOVE =
      Pattern.compile(
          "^[较又还也均分别]*(?:(高于|低于|高出|低出)([^，]{1,6}?)(?:平均|平均水平|均值)?|(?:比|较)([^，]{1,10}?)(?:平均|平均水平|均值)?(?<![缩减提增升降])(高|低|多|少|快|短|长|早)出?了?)$");

  /** 比诉讼程序少: by how much, before the number. */
  private static final Pattern COMPARED =
      Pattern.compile("[比较][^比较，,。；;]{1,12}(?<![缩减提增升降])(少|多|快|短|长|早|低|高)了?$");

  private static final Map<String, String> MOVED =
      Map.of("高", "提高", "多", "增加", "少", "减少", "快", "缩短", "短", "缩短", "早", "提前", "长", "延长");

  private static final Pattern DONE_OF = Pattern.compile("^(.{2,})完成.{2,8}(?:任务|目标|计划)$");
  private static final Pattern COMPLETED = Pattern.compile("^(?:已|超额|占)?(完成.{2,8})的$");
  private static final Pattern YEAR = Pattern.compile("年|同期|末|初|前|以往|过去|改革");

  /** 减少填报字段46%: the verb stands before what moved. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "^(?:平均|累计|直接|共|可|预计|有效|已|为.{2,4}|帮助.{2,4})*(减少|压减|压缩|精简|降低|节约|节省|缩短|提高|提升|增加)了?([\\u4e00-\\u9fff]{2,12}?)(?:约|近|达|达到|了)*$");

  private static final Pattern TIMES = Pattern.compile("(是|为|相当于|达到?)[^，]{1,12}的$");
  private static final int LONG = 8;

  /** 总量占全市近四成: how the thing named before is counted. */
  private static final Pattern COUNT = Pattern.compile("总?数量?|总量|人数|户数|面积|规模|产量|产值");

  /**
   * The label.
   *
   * @param clause the words to the left that belong to it
   * @param rest the words to the right
   * @param noun what the quantity before counted
   */
  String label(String clause, String rest, RightPhrase right, String noun) {
    String whole = passage.part(passage.from(q.start(), Stop.CLAUSE), q.start()).strip();
    Matcher share = SHARE_OF.matcher(whole);
    if (share.matches()) {
      return share(share, noun);
    }
    Optional<String> move = move(clause, noun);
    if (move.isPresent()) {
      return move.get();
    }
    String left = LeftPhrase.of(clause).text();
    if (!noun.isEmpty() && RATIO.matcher(left).matches()) {
      return noun + left;
    }
    Matcher completed = COMPLETED.matcher(clause);
    if (!noun.isEmpty() && completed.matches()) {
      return noun + completed.group(1);
    }
    Matcher object = OBJECT.matcher(clause);
    if (q.isShare() && object.matches() && rest.isEmpty()) {
      return object.group(2) + object.group(1);
    }
    Optional<String> above = above(clause, noun);
    if (above.isPresent()) {
      return above.get();
    }
    if (!noun.isEmpty() && q.unit().equals("倍") && TIMES.matcher(clause).find()) {
      return noun;
    }
    boolean subject = !left.isEmpty() && Words.PREDICATES.before(clause, clause.length()) > 1;
    if (rest.startsWith("的") && subject) {
      return left;
    }
    boolean of = rest.startsWith("的") || left.length() <= 3;
    if (of && !right.noun().isEmpty()) {
      String label = left.isEmpty() ? right.label() : right.noun();
      return left.length() <= LONG ? left + label : label;
    }
    if (!left.isEmpty()) {
      return left;
    }
    return rest.isEmpty() ? noun : LeftPhrase.withoutAdverbs(rest);
  }

  /** Whether the words before a number say by how much something is more or less than another. */
  static boolean compares(String left) {
    return COMPARED.matcher(left).find();
  }

  /** 用时低于诉讼程序 of 比诉讼程序少43天, where {@code noun} is what was named before. */
  static Optional<String> above(String clause, String noun) {
    Matcher above = ABOVE.matcher(clause);
    return noun.isEmpty() || !above.matches() ? Optional.empty() : Optional.of(noun + above(above));
  }

  /** 高于全市, or 提高 where it is the same thing at another time. */
  private static String above(Matcher above) {
    if (above.group(1) != null) {
      return above.group(1) + above.group(2);
    }
    boolean more = "高多长".contains(above.group(4));
    boolean then = YEAR.matcher(above.group(3)).find();
    return then ? MOVED.getOrDefault(above.group(4), "下降") : (more ? "高于" : "低于") + above.group(3);
  }

  /** 平均住院日缩短 of 平均住院日缩短1.3天; {@code noun} is what moves where the clause leaves it out. */
  static Optional<String> move(String clause, String noun) {
    if (!moves(clause)) {
      return Optional.empty();
    }
    Matcher move = MOVE.matcher(clause);
    if (!move.matches()) {
      return Optional.empty();
    }
    String what = LeftPhrase.of(move.group(1)).text();
    return Optional.of((what.isEmpty() ? noun : what) + move.group(4));
  }

  /** A quick look at the end, before the whole is matched. */
  static boolean moves(String clause) {
    String end = clause.substring(Math.max(0, clause.length() - 8));
    return !end.isEmpty()
        && MOVE_ENDS.indexOf(end.charAt(end.length() - 1)) >= 0
        && MOVES.matcher(end).find();
  }

  /** What moved: 覆盖率 of 覆盖率提高. */
  static String withoutMove(String completed) {
    String label =
        completed.contains("完成") ? DONE_OF.matcher(completed).replaceFirst("$1") : completed;
    if (!moves(label)) {
      return label;
    }
    Matcher move = MOVE.matcher(label);
    return move.matches() && !move.group(1).isEmpty() ? move.group(1) : label;
  }

  private static String share(Matcher share, String noun) {
    String whole = WHOLE.matcher(share.group(3)).replaceFirst("");
    String part = LeftPhrase.withoutAdverbs(share.group(1));
    String whose = COUNT.matcher(part).matches() ? noun + part : part;
    return (whose.isEmpty() ? noun : whose) + "占" + (whole.isEmpty() ? "比" : whole + "比例");
  }
}
