package casebook.convert.lines;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines under a title that name who wrote or spoke: {@code 周正平}, {@code 某县委组织部}. */
public final class Bylines {
  /** The hundred commonest surnames (population census of 2010), and the commonest of two. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚]|欧阳|上官|司马)\\s?[\\u4e00-\\u9fff]\\s?[\\u4e00-\\u9fff]?");

  private static final Pattern ADDRESS = Pattern.compile("[（(].*\\d{6}[）)]");

  private static final Pattern DASHES =
      Pattern.compile("[—-]{1,2}\\s?([^—-]{2,24})|[（(]([^（()）]{2,24})[）)]");

  private static final String OFFICES = "(?:书记|主任|[省市县区镇乡旗州盟部局院校处科所站厅村]长|主席|会长|董事长|总经理)";
  private static final Pattern OFFICE = Pattern.compile("[\\u4e00-\\u9fff、（）\\s]{2,16}" + OFFICES);
  private static final Pattern HOLDER =
      Pattern.compile("[\\u4e00-\\u9fff、（）]{2,30}" + OFFICES + "\\s+(?:" + PERSON.pattern() + ")");

  /** The note marks of authors: {@code 张三1，李四2*}. */
  private static final Pattern NOTES =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])[\\d*＊]{1,3}(?=[，、\\s]|$)");

  /** The blank that sets a name of two characters as wide as one of three: {@code 梁 晨}. */
  private static final Pattern SPREAD =
      Pattern.compile(
          "(?<![^\\s、，])([\\u4e00-\\u9fff])\\s+(?=[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff]))");

  /** Where and when a story was sent from: {@code 本报某县讯（}, {@code 某某社某市5月3日电}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:本[报网刊台][\\u4e00-\\u9fff]{0,8}?(?:\\d{1,2}月)?(?:\\d{1,2}日)?"
              + "|[\\u4e00-\\u9fff]{2,12}?(?:\\d{1,2}月)?\\d{1,2}日)(?:讯|电|消息)[\\s（(：:]");

  private Bylines() {}

  /** Whether a paragraph begins as a newspaper's or an agency's stories do. */
  public static boolean hasDateline(String paragraph) {
    return DATELINE.matcher(paragraph).lookingAt();
  }

  /** Whether a line under a title is no part of it. */
  public static boolean is(String line) {
    return isPerson(line)
        || isOffice(line)
        || Names.isBare(line)
        || isAddress(line)
        || body(line).isPresent();
  }

  /** An office, however many in one hand: {@code 某旗旗委书记}, {@code 某县某局党组书记、局长 沈立群}. */
  private static boolean isOffice(String line) {
    return (line.length() <= 20 && OFFICE.matcher(line).matches())
        || (line.length() <= 40 && HOLDER.matcher(line).matches());
  }

  /** The body that a subtitle names: {@code ——市妇幼保健院}, {@code （市妇联）}. */
  public static Optional<String> body(String line) {
    Matcher dashes = DASHES.matcher(line);
    if (!dashes.matches()) {
      return Optional.empty();
    }
    String named = dashes.group(1);
    return Optional.of(named == null ? dashes.group(2) : named).filter(Names::isBare);
  }

  /** Where an author works: {@code （某市职业学院，某省 某市 100000）}. */
  private static boolean isAddress(String line) {
    return line.length() <= 120 && ADDRESS.matcher(line).matches();
  }

  /** A name alone, or after an office: {@code 市委书记 周正平}. */
  public static boolean isPerson(String line) {
    if (line.length() > 20 || SectionWords.are(line)) {
      return false;
    }
    if (PERSON.matcher(line).matches()) {
      return true;
    }
    String whole = SPREAD.matcher(line.strip()).replaceAll("$1");
    String[] words = NOTES.matcher(whole).replaceAll("").split("[\\s、，]+", -1);
    long people = Arrays.stream(words).filter(word -> PERSON.matcher(word).matches()).count();
    boolean office = words.length == 2 && words[0].length() > 3;
    return people > 0 && (people == words.length || (office && people == 1));
  }
}
