package casebook.convert.repair;

import casebook.convert.lines.Endings;
import casebook.convert.read.Line;
import casebook.text.Han;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that name who published or posted, which only the line beside them tells. */
final class Publishers {
  private static final Pattern SITE =
      Pattern.compile(
          ".{2,20}(?:论坛|贴吧|网|网站|在线|门户|客户端|公众号|数字报|电子报|文库|文档|文秘|资料库|博客|频道|发布|融媒|融媒体|微报)(?:\\s?[-—_|｜]{1,2}\\s?[^，。]{4,24})?");
  private static final Pattern STAMPED =
      Pattern.compile(
          "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+\\d{1,2}[:：]\\d{2}(?:\\s+[\\u4e00-\\u9fff]{2,4})?");

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_STAMP = 24;

  private Publishers() {}

  /** A site's name over the page: the first line, with furniture or a short line after it. */
  static boolean isSite(List<Line> lines, int at) {
    String text = lines.get(at).string();
    return at + 1 < lines.size()
        && SITE.matcher(text).matches()
        && lines.get(at + 1).length() <= 60
        && !Endings.isFinal(text);
  }

  /** Who posted: a short line before the one that says when. */
  static boolean isUser(List<Line> lines, int at) {
    String text = lines.get(at).string();
    return at + 1 < lines.size()
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(Han::isMark)
        && lines.get(at + 1).string().startsWith("发表于");
  }

  /** The account that published, between a title and when it did: {@code 某地文旅 / 5月21日 18:30 某地}. */
  static boolean isAccount(List<Line> lines, int at, List<Line> kept) {
    String text = lines.get(at).string();
    return at > 0
        && at + 1 < lines.size()
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(Han::isMark)
        && kept.size() == 1
        && kept.get(0).last() == lines.get(at - 1).last()
        && lines.get(at + 1).length() <= LONGEST_STAMP
        && STAMPED.matcher(lines.get(at + 1).string()).matches();
  }

  /** Whose account it was first, printed again: {@code 以下文章来源于某某，作者某人 / 某某.}. */
  static boolean isOrigin(List<Line> lines, int at) {
    String before = at > 0 ? lines.get(at - 1).string() : "";
    String text = lines.get(at).string();
    return before.startsWith("以下文章来源于")
        && before.contains(Endings.isFinal(text) ? text.substring(0, text.length() - 1) : text);
  }
}
