package casebook.convert.lines;

import casebook.gazetteer.Gazetteer;
import casebook.model.Region;
import casebook.text.PlaceNames;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of places and bodies at the head of a title: by the gazetteer, else by how they end. */
public final class Names {
  private static final String PLACE = "(?:省|市|县|区|旗|州|盟|镇|乡|街道|村|社区|办事处|街办|林场|农场|兵团|团场)";
  private static final String BODY =
      "(?:人民政府|政府|工委|党委|党组|支部|总支|总工会|委员会|管委会|联合会|协会|商会|妇联|团委|残联|局|厅|委|办|院|校|司|处|站|所|公司|集团|大学|学院|学校|中学|小学|一中|二中|幼儿园|医院|卫生院|中心|银行|支队|大队|总队|法院|检察院|分局|办公室|产业园|园区|开发区|高新区|度假区|景区|厂|矿|馆|合作社|课题组|调研组|编写组|开发组|(?:组织|宣传|统战|武装|党群工作)部|党校|研究院|研究所|研究室|工作组|指挥部)";
  private static final Pattern BARE =
      Pattern.compile(
          "[\\u4e00-\\u9fff·]{1,18}?(?:" + PLACE + "|" + BODY + ")(?:（[\\u4e00-\\u9fff]{1,10}）)?");
  private static final Pattern BODY_END = Pattern.compile(BODY + "$");
  private static final Pattern LED =
      Pattern.compile(
          "[\\u4e00-\\u9fff·、（）]{1,18}?(?:" + PLACE + "|" + BODY + ")）?(?:：|——|“|\\s).*");

  /** What is counted bears no name: {@code 一支队：把“没人管”变成“专人管”}. */
  private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十两几][个支张块套条本座类批家所]");

  /** A county or city with its class, not 全市, 城区, 乡镇 … */
  private static final Pattern CLASSED =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{1,4}?(?:[^\\s全我本各该城股门超集都上楼县是]市|[^\\s全我本各该市区州]县|[^\\s社园小城辖片校牧景特地厂库院战郊选山林灾雷误各]区|[^\\s乡村城小全市]镇)(?![长委级域场民容镇]).{4,}");

  private static final int LONGEST_NAME = 12;

  /** A bare name is no longer than this behind the places that it begins with. */
  private static final int LONGEST_BARE = 20;

  private Names() {}

  private static final class Known {
    static final Set<String> FULL = new HashSet<>();
    static final Set<String> STEMS = new HashSet<>();

    static {
      for (Region region : Gazetteer.load().all()) {
        FULL.add(region.name());
        STEMS.add(PlaceNames.stem(region.name()));
      }
    }
  }

  /** Whether the text is nothing but a name: {@code 大连市}, {@code 省直机关工委}, {@code 大连市：}. */
  public static boolean isBare(String text) {
    if (text.endsWith("：")) {
      return isBare(text.substring(0, text.length() - 1));
    }
    int place = text.length() > 2 * LONGEST_BARE ? 0 : placeLength(text);
    if (text.length() < 2 || text.length() - place > LONGEST_BARE || SectionWords.are(text)) {
      return false;
    }
    if (text.indexOf('、') >= 0) {
      return Arrays.stream(text.split("、", -1)).allMatch(name -> name.length() > 2 && isBare(name));
    }
    return place == text.length()
        || BARE.matcher(text).matches()
        || (place > 0 && BARE.matcher(text.substring(place)).matches());
  }

  /** The length of a name in brackets that a title begins with: {@code 【某区】“小管家”管大事}. */
  public static int bracketLength(String title) {
    Matcher bracket = BRACKETED.matcher(title);
    return bracket.lookingAt() && bracket.end() < title.length() && isBare(bracket.group(1))
        ? bracket.end()
        : 0;
  }

  /** Whether the text is nothing but the name of a body, not of a place. */
  public static boolean isBody(String text) {
    return isBare(text) && BODY_END.matcher(text).find();
  }

  /** Whether a title begins with a name: {@code 福州：…}, {@code 某县推行…}. */
  public static boolean leads(String title) {
    if (bracketLength(title) > 0) {
      return true;
    }
    int place = placeLength(title);
    if (place > 0) {
      boolean ends = place == title.length() || "：—“（ 市县区".indexOf(title.charAt(place)) >= 0;
      if (ends || Known.FULL.contains(firstName(title)) || place > firstName(title).length()) {
        return true;
      }
    }
    return (LED.matcher(title).matches() && !COUNTED.matcher(title).lookingAt())
        || CLASSED.matcher(title).matches();
  }

  /** Whether a short word and a colon come first: {@code 诸暨：“群众档案”…}. */
  public static boolean hasColon(String title) {
    int colon = title.indexOf('：');
    return colon >= 2 && colon <= 14;
  }

  /**
   * The length of the name that a paragraph begins with, brackets or colon included, where a
   * round-up tells each place in one: {@code 【某县】推行…}, {@code 某县：推行…}; 0 if there is none.
   */
  public static int leadLength(String paragraph) {
    Matcher bracket = BRACKETED.matcher(paragraph);
    if (bracket.lookingAt() && isBare(bracket.group(1))) {
      return bracket.end();
    }
    int colon = paragraph.indexOf('：');
    return colon >= 2 && colon <= 14 && isPlace(paragraph.substring(0, colon)) ? colon + 1 : 0;
  }

  private static final Pattern BRACKETED =
      Pattern.compile("[【\\[]([\\u4e00-\\u9fff·]{2,14})[】\\]][：:]?\\s*");

  private static boolean isPlace(String text) {
    return placeLength(text) == text.length() || CLASSED.matcher(text + "推行新办").matches();
  }

  /** The length of the chain of known places that a text begins with. */
  private static int placeLength(String text) {
    int at = 0;
    while (at < text.length()) {
      String name = firstName(text.substring(at, Math.min(text.length(), at + LONGEST_NAME)));
      if (name.isEmpty()) {
        break;
      }
      at += name.length();
    }
    return at;
  }

  private static String firstName(String text) {
    for (int end = Math.min(text.length(), LONGEST_NAME); end >= 2; end--) {
      String name = text.substring(0, end);
      if (Known.FULL.contains(name) || Known.STEMS.contains(name)) {
        return name;
      }
    }
    return "";
  }
}
