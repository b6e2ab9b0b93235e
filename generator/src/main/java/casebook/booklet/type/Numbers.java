package casebook.booklet.type;

import java.util.Set;

/** Keeps a number and its unit on one line: {@code 226万多件次}, {@code 98.5%}, {@code 12平方公里}. */
public final class Numbers {
  private static final String SCALES = "十百千万亿余多几数";

  private static final Set<String> UNITS =
      Set.of(
          ("个 家 人 名 位 户 件 项 次 场 期 支 条 处 所 座 元 年 月 日 号 时 分 秒 岁 天 周 亩 米 吨 倍 级 届 批 篇 页 章 节 类 种"
                  + " 套 台 辆 间 栋 幢 层 组 队 份 本 册 张 轮 度 村 站 点 课 人次 件次 户次 批次 场次 项次 公里 公顷 公斤 千克"
                  + " 千米 小时 分钟 个月 平方米 平方公里 立方米 平米 个百分点 百分点 周年 年度 万元 亿元 美元")
              .split(" +"));

  private static final int LONGEST = 4;

  private final Glyph[] glyphs;

  /** Whether a unit, or a scale before one, starts with a character: 万, 个, 平. */
  public static boolean opensUnit(int codePoint) {
    return SCALES.indexOf(codePoint) >= 0
        || UNITS.stream().anyMatch(unit -> unit.codePointAt(0) == codePoint);
  }

  Numbers(Glyph[] glyphs) {
    this.glyphs = glyphs;
  }

  void keepTogether(boolean[] breakable) {
    for (int i = 0; i + 1 < glyphs.length; i++) {
      if (glyphs[i].isDigit() && !glyphs[i + 1].isDigit()) {
        int start = glyphs[i + 1].mark() == Marks.SPACE ? i + 2 : i + 1;
        int end = unitEnd(start);
        for (int gap = i; end > start && gap < end - 1; gap++) {
          breakable[gap] = false;
        }
      }
    }
  }

  /** Where the unit that starts here ends; where it starts, if there is none. */
  private int unitEnd(int start) {
    int at = start;
    while (at < glyphs.length && SCALES.indexOf(glyphs[at].codePoint()) >= 0) {
      at++;
    }
    StringBuilder word = new StringBuilder();
    int end = at;
    for (int i = at; i < Math.min(glyphs.length, at + LONGEST); i++) {
      word.appendCodePoint(glyphs[i].codePoint());
      if (UNITS.contains(word.toString())) {
        end = i + 1;
      }
    }
    return end;
  }
}
