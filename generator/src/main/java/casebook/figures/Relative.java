package casebook.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a percentage, a multiple or an increase is of: 办结率, 党员占委员比例, 村集体收入增长. */
record Relative(Passage passage, Quantity q) {
  private static final Pattern SHARE_OF = Pattern.compile("^(.*?)约?(占到|占了|占(?!比|地))(.*)$");
  private static final Pattern WHOLE = Pattern.compile("(的?(总数|总量|总额|比例|比重|份额))?的?$");
  private static final String VERBS =
      "(增长|提高|提升|上升|增加|下降|降低|减少|缩短|压缩|压减|提速|精简|节约|节省|压降)(了|近|约|超过|超)*$";
  private static final Pattern MOVES = Pattern.compile(VERBS);
  private static final Pattern MOVE =
      Pattern.compile("^(.*?)(同比|环比|比[^比]{1,8}?|较[^较]{1,8}?)?(分别|又|再|均|平均|累计|年均)?" + VERBS);
  private static final int LONG = 8;

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
  private static boolean moves(String clause) {
    return MOVES.matcher(clause.substring(Math.max(0, clause.length() - 8))).find();
  }

  /** What moved: 覆盖率 of 覆盖率提高. */
  static String withoutMove(String label) {
    if (!moves(label)) {
      return label;
    }
    Matcher move = MOVE.matcher(label);
    return move.matches() && !move.group(1).isEmpty() ? move.group(1) : label;
  }

  private static String share(Matcher share, String noun) {
    String whole = WHOLE.matcher(share.group(3)).replaceFirst("");
    String part = LeftPhrase.withoutAdverbs(share.group(1));
    return (part.isEmpty() ? noun : part) + "占" + (whole.isEmpty() ? "比" : whole + "比例");
  }
}
