package casebook.convert.lines;

import casebook.convert.mark.Mark;
import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import java.util.regex.Pattern;

/** Whether a line can be a title. */
public final class Titles {
  private static final int LONGEST = 64;
  private static final int LONGEST_HEADLINE = 40;
  private static final Pattern COLLECTED =
      Pattern.compile(
          ".*(?:案例|经验|做法|典型|事例|故事|范例|样本|材料|总结|范文|事迹|模式|亮点|实践)[^，。]{0,12}(?:[\\d一二三四五六七八九十百]+\\s?[篇个则例项]|选登|选编|汇编|精选|集锦|荟萃|摘编|摘登|选集|合集|展播|简介|交流|大全|巡礼|集萃|名单).*|.*[\\d一二三四五六七八九十百]+\\s?[篇个则例大项][^，。]{0,10}(?:案例|经验|做法|典型|事例|故事|范例).*|.*(?:（|\\()共?[\\d一二三四五六七八九十百]+[篇个则例项](?:）|\\)).*");

  private static final Pattern GENERIC =
      Pattern.compile(
          "[【\\[（(]?(?:教学|典型|优秀|创新|先进|经验|工作|交流|汇报|申报|发言|党建|经典|实践|改革|案例|研讨|参评|推荐)*(?:案例|经验|材料|简报|信息|总结|汇报|做法|事迹|稿件|发言)[】\\]）)]?");

  private Titles() {}

  /** A line short enough, without the marks of sentences. */
  public static boolean isTitle(Line line) {
    return line.shape().is(Shape.Type.HEADING)
        ? line.length() <= 2 * LONGEST
        : line.shape().is(Shape.Type.TEXT) && isTitle(line.string());
  }

  public static boolean isTitle(String text) {
    int length = text.length();
    if (length < 2 || length > LONGEST || "，、；：。".indexOf(text.charAt(length - 1)) >= 0) {
      return false;
    }
    if ("，。、；：！？”’」』）》】〕".indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    int commas = 0;
    int calls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      calls += (c == '！' || c == '？') && i < length - 2 ? 1 : 0;
      if (c == '。' || c == '；') {
        return false;
      }
      commas += c == '，' ? 1 : 0;
    }
    return commas <= 3 && (calls == 0 || (calls == 1 && isHeadline(text)));
  }

  /** A headline may call before it tells: {@code 一次办成！某区跑出办事新速度}. */
  private static boolean isHeadline(String text) {
    return text.length() <= LONGEST_HEADLINE && !Endings.isFinal(text) && text.indexOf('：') < 0;
  }

  /** A title without a number that is no part's name either. */
  public static boolean isPlain(Line line) {
    return isTitle(line)
        && line.mark().isEmpty()
        && Mark.wrapped(line.string()).isEmpty()
        && !SectionWords.are(line.string());
  }

  /** Whether a line names the sort of text it heads and no more: {@code 教学案例}, {@code 经验交流材料}. */
  public static boolean isGeneric(String title) {
    return title.length() <= 12 && GENERIC.matcher(title).matches();
  }

  /** Whether a title announces a collection: {@code 创新案例（5篇）}, {@code 十大典型经验}. */
  public static boolean isCollection(String title) {
    return title.length() <= 80 && COLLECTED.matcher(title).matches();
  }
}
