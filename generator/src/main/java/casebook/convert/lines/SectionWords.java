package casebook.convert.lines;

import java.util.regex.Pattern;

/** What this genre calls the parts of a case: 背景, 主要做法, 成效与反响, 经验启示. */
public final class SectionWords {
  private static final String MODIFIER =
      "(?:基本|主要|具体|相关|案例|工作|实践|经验|典型|创新|项目|总体|活动|实施|取得|取得的|存在|存在的|突出|面临|面临的|初步|阶段性?|重要|社会|推广|应用|应用的|有关|一些|几点|下一步|今后|未来|本|其|我们的|运行|运作|成功|有益|几个|深化|改革|特色|历史|产生|研究|单位|企业|村情|基层|整体|主题|现实|实际|有关)";
  private static final String NOUN =
      "(?:情况|背景|做法|措施|举措|成效|成果|成绩|效果|启示|经验|意义|问题|建议|体会|反响|评析|点评|分析|思考|探讨|评论|讨论|简介|介绍|概况|概述|综述|起因|缘起|动因|由来|经过|过程|历程|亮点|特色|特点|创新点|创新|目标|思路|摘要|前言|引言|导语|结语|结束语|打算|方向|计划|安排|规划|设想|对策|原因|意见|方法|流程|内容|机制|模式|价值|影响|展望|总结|小结|回顾|编者按|推荐理由|做法成效|案例|述评|短评|专家点评|现状|需求|难点|痛点|效益|荣誉|反思|路径|工作)";
  private static final String PART = MODIFIER + "{0,3}" + NOUN + "(?:及其|的)?";
  private static final Pattern SECTION =
      Pattern.compile(PART + "(?:(?:和|与|及|、|以及|\\s)?" + PART + "){0,3}");

  private static final Pattern END =
      Pattern.compile("[【\\[]?(?:参考文献|参考资料|附录|注释|作者简介|致谢|附记|后记|编后|编后语)[】\\]]?[:：]?");

  /** The last characters of all such words. */
  private static final String LAST =
      "其的" + NOUN.replaceAll("[()?:]", "").replaceAll("[^|]*([^|])(?:\\||$)", "$1");

  private SectionWords() {}

  /** Whether the words name what stands after the text: {@code 参考文献}. */
  public static boolean areEnd(String text) {
    return text.length() <= 8 && END.matcher(text).matches();
  }

  /** Whether the words name a part of a case, a colon or brackets around them aside. */
  public static boolean are(String text) {
    return length(text) == text.length() && !text.isEmpty();
  }

  /**
   * How long the label is that a line begins with, brackets and colon included: 6 for {@code
   * 背景与起因：2013年…} without the colon 5; 0 if there is none.
   */
  public static int length(String line) {
    int start = line.startsWith("【") || line.startsWith("[") ? 1 : 0;
    int limit = Math.min(line.length(), start + 16);
    int end = start;
    while (end < limit && "：】]".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    // Cheaper than the pattern, and lets hardly a line through.
    if (end == start || LAST.indexOf(line.charAt(end - 1)) < 0) {
      return 0;
    }
    if (!SECTION.matcher(line.substring(start, end)).matches()) {
      return 0;
    }
    if (start == 1 && (end == line.length() || "】]".indexOf(line.charAt(end)) < 0)) {
      return 0;
    }
    if (end == line.length()) {
      return end;
    }
    end++;
    return start == 1 && end < line.length() && line.charAt(end) == '：' ? end + 1 : end;
  }
}
