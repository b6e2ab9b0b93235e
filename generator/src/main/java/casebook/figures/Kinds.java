package casebook.figures;

import casebook.figures.Figure.Kind;
import casebook.text.Literals;
import casebook.text.Numerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value says of what it measures, from the words around it. */
final class Kinds {
  private static final Literals CHANGED =
      Literals.of(
          "增长|提高|提升|上升|增加|下降|降低|减少|缩短|压缩|压减|提速|精简|节约|节省|压降|净增|净减|上涨|下跌|增幅|降幅|涨幅|增速|减幅|高出|低出");
  private static final Pattern BESIDE = Pattern.compile("[高低]于.{1,6}$");
  private static final Pattern MOVED =
      Pattern.compile(
          "^[^，,。；;]{0,10}?(提高|提升|增加|增长|上升|扩大|降低|下降|降|减少|减|缩短|压缩|压减|精简|推广|发展|整合|合并|优化|调整|扩展|延伸|变|涨|升|并|合|提|调|压|扩|拉|拓|拓宽|加宽|加)"
              + "(到|至|成|为)");
  private static final Literals EACH = Literals.of("人均|户均|村均|亩均|日均|月均|平均每|每万|每千|每百|每亩|每户|每人");

  private Kinds() {}

  /**
   * The kind of a quantity.
   *
   * @param label what it counts; 覆盖率提高 is a change
   */
  static Kind of(Passage passage, Quantity q, String label) {
    String left = passage.part(passage.from(q.start(), Stop.CLAUSE), q.start()).strip();
    if (q.unit().equals("比")) {
      return Kind.RATIO;
    }
    if (isBefore(passage, q)) {
      return Kind.BEFORE;
    }
    if (q.unit().endsWith("百分点")
        || q.unit().endsWith("基点")
        || q.unit().equals("番")
        || isChange(label)) {
      return Kind.CHANGE;
    }
    if (EACH.in(left) && !q.isShare()) {
      return Kind.RATE;
    }
    return q.isShare() ? Kind.SHARE : Kind.LEVEL;
  }

  /** Whether a label says by how much something moved or stands off: 收入增长, 增速高于全市. */
  static boolean isChange(String label) {
    return CHANGED.end(label) || (label.indexOf('于') > 0 && BESIDE.matcher(label).find());
  }

  /** 由4个推广到17个, 将417个小区整合成175个. */
  static boolean isBefore(Passage passage, Quantity q) {
    int clause = passage.from(q.start(), Stop.CLAUSE);
    String left = passage.part(clause, q.start());
    String right = passage.part(q.end(), passage.to(q.end(), Stop.CLAUSE));
    Matcher moved = MOVED.matcher(right);
    boolean from =
        left.indexOf('由') >= 0
            || left.indexOf('从') >= 0
            || left.indexOf('将') >= 0
            || left.indexOf('把') >= 0;
    return from && moved.find() && right.substring(moved.end()).chars().anyMatch(Kinds::digit);
  }

  private static boolean digit(int c) {
    return Numerals.startsNumber((char) c);
  }

  /** （提高前） or （原）, to tell a level left behind from the one reached. */
  static String beforeMove(Passage passage, Quantity q) {
    Matcher moved = MOVED.matcher(passage.part(q.end(), passage.to(q.end(), Stop.CLAUSE)));
    if (!moved.find()) {
      return "";
    }
    return moved.group(1).length() > 1 ? "（" + moved.group(1) + "前）" : "（原）";
  }
}
