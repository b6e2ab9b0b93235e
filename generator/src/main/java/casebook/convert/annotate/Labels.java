package casebook.convert.annotate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Titles and headings without what is not part of them: numbers, labels, page chrome.
 *
 * <pre>{@code
 * withoutNumber("（二）建机制")                  → 建机制
 * title("案例三：社区食堂怎样办下去")              → 社区食堂怎样办下去
 * title("城东区：一张图管到底 [复制链接]")         → 城东区：一张图管到底
 * title("【篇一】")                              → nothing
 * title("基层治理创新案例三篇")                    → nothing
 * }</pre>
 */
final class Labels {
  private static final String CHINESE = "[一二三四五六七八九十百]";
  private static final String COUNT = "(?:" + CHINESE + "{1,3}|[0-9０-９]{1,3})";

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:第"
              + COUNT
              + "[、，,：: 　]\\s*"
              + "|[（(]\\s*"
              + COUNT
              + "\\s*[）)][、.．]?\\s*"
              + "|"
              + CHINESE
              + "{1,3}[、.．，,]\\s*"
              + "|[0-9０-９]{1,2}\\s*[、．]\\s*"
              + "|[0-9０-９]{1,2}[.](?![0-9])\\s*"
              + "|[①-⑳]\\s*"
              + "|"
              + CHINESE
              + "是(?=[^，。]{2,}))");

  /** {@code 案例三：}, {@code 28案例名称:}, {@code 典型案例之二}, {@code 【篇一】}, {@code 附件2：} */
  private static final Pattern LABEL =
      Pattern.compile(
          "^[【\\[（(]?\\s*(?:"
              + COUNT
              + "[.．、 ]?\\s*)?"
              + "(?:(?:典型|优秀|创新|经典|示范)?(?:案例|经验|材料|事例|实例|做法|专栏|附件|附)(?:名称|题目|标题)?"
              + "\\s*(?:之?"
              + COUNT
              + ")?|(?:篇|第)"
              + COUNT
              + "(?:篇|例|个|部分)?|标题|题目|题名)"
              + "\\s*(?:[：:】\\]）)]+\\s*|$)");

  /** A heading made for search engines, or a serial's wrapper: {@code 3.创新案例 篇三}. */
  private static final Pattern WRAPPER =
      Pattern.compile(
          "^(?:" + COUNT + "[.．、])?.{0,30}[ 　]?(?:【|\\(|（|)篇" + COUNT + "(?:】|\\)|）|)$");

  /** Words of which a title that says nothing is made. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:党建|党委|基层|社区|乡村|治理|工作|创新|特色|典型|优秀|先进|经验|做法|案例|材料|简介|介绍|总结|汇报|交流|报告|情况|事迹|范文|集锦|汇编|精选|选编"
              + "|主要|有关|关于|的|年度|候选|推荐|申报|"
              + COUNT
              + "[篇则例个]|[（()）《》【】 　_—-])+");

  private static final Pattern CHROME =
      Pattern.compile(
          "\\s*(?:\\[复制链接\\]|［复制链接］|\\[[^\\]]{0,4}(?:链接|打印|收藏|分享)\\]|[-_—|｜]{1,2}\\s*[^-_—|｜]{2,12}(?:网|新闻|日报|在线|频道|论坛|客户端)"
              + "|[（(][^（()）]{0,6}(?:转载|原创|组图|图|\\d+篇|摘要)[）)]|(?<![潮情力])澎湃(?:新闻)?)\\s*$");

  private static final Pattern ENDS = Pattern.compile("^[\\s:：,，。、;；·—-]+|[\\s:：,，。、;；·]+$");

  private Labels() {}

  /** A heading or sentence without the number in front of it. */
  static String withoutNumber(String heading) {
    return NUMBER.matcher(heading.strip()).replaceFirst("");
  }

  /** A printed title without labels and chrome; absent when nothing is left that says anything. */
  static Optional<String> title(String printed) {
    String title = printed.strip();
    if (WRAPPER.matcher(title).matches()) {
      return Optional.empty();
    }
    title = LABEL.matcher(title).replaceFirst("");
    title = CHROME.matcher(title).replaceFirst("");
    title = ENDS.matcher(title).replaceAll("");
    if (title.isEmpty() || GENERIC.matcher(title).matches()) {
      return Optional.empty();
    }
    return Optional.of(title);
  }
}
