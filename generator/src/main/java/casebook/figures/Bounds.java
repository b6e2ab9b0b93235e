package casebook.figures;

import java.util.List;

/** The words that blur a number from outside: 近, 约, 超过 before it, 以上, 左右 after its unit. */
final class Bounds {
  private static final List<String> BEFORE =
      List.of(
          "不少于", "不低于", "不超过", "不小于", "不高于", "不多于", "最高达到", "超过了", "突破了", "大约", "将近", "接近", "超过",
          "超出", "高于", "突破", "至少", "多达", "低于", "少于", "不足", "不到", "近", "约", "超", "逾", "上", "过", "破",
          "满");
  private static final List<String> AFTER =
      List.of("以上", "以下", "以内", "左右", "上下", "之内", "不等", "及以上");

  private Bounds() {}

  /** The offset where the blurring word before the number starts, or the number's own. */
  static int before(Passage passage, int number) {
    int at = passage.at(number - 1) == ' ' ? number - 1 : number;
    for (String word : BEFORE) {
      if (passage.endsWith(word, at) && isBound(passage, word, at)) {
        return at - word.length();
      }
    }
    return number;
  }

  /**
   * 上, 过, 破 and 满 blur only a magnitude: 上百, 过万; else they end another word, as 约 does in 村规民约12份
   * and 超 in 彩超9台.
   */
  private static boolean isBound(Passage passage, String word, int at) {
    return switch (word) {
      case "上", "过", "破", "满" -> "百千万亿".indexOf(passage.at(at)) >= 0;
      case "近" -> "最附邻临靠就".indexOf(passage.at(at - 2)) < 0;
      case "约" -> "节签预履公契民条租合简制违".indexOf(passage.at(at - 2)) < 0;
      case "超过", "超" -> "赶彩Bb反高".indexOf(passage.at(at - word.length() - 1)) < 0;
      default -> true;
    };
  }

  /** Whether the clause says 约有 before what it counts: 约有党员300名. */
  static boolean loosely(Passage passage, int number) {
    String left = passage.part(passage.from(number, Stop.ITEM), number);
    return left.startsWith("约有") || left.contains("大约有");
  }

  /** The offset after the blurring word behind the unit, or the unit's own end. */
  static int after(Passage passage, int end) {
    for (String word : AFTER) {
      if (passage.startsWith(word, end)) {
        return end + word.length();
      }
    }
    return end;
  }
}
