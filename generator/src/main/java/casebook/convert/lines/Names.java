package casebook.convert.lines;

import java.util.regex.Pattern;

/** Names of places and bodies at the head of a title, by their endings. */
public final class Names {
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门).*");
  private static final String PLACE = "(?:省|市|县|区|旗|州|盟|镇|乡|街道|村|社区|办事处|街办|林场|农场|兵团|团场)";
  private static final String BODY =
      "(?:工委|党委|党组|支部|总支|总工会|委员会|管委会|联合会|协会|商会|妇联|团委|残联|局|厅|委|办|院|校|部|司|处|站|所|公司|集团|大学|学院|学校|中学|小学|幼儿园|医院|中心|银行|支队|大队|总队|法院|检察院|分局|办公室|产业园|园区|开发区|高新区|度假区|景区|厂|矿|段|馆|社)";
  private static final Pattern BARE =
      Pattern.compile(
          "[\\u4e00-\\u9fff·（）()、]{1,18}?(?:"
              + PLACE
              + "|"
              + BODY
              + ")(?:[（(][\\u4e00-\\u9fff]{1,10}[）)])?");
  private static final Pattern LED =
      Pattern.compile("[\\u4e00-\\u9fff·]{1,14}?(?:" + PLACE + "|" + BODY + ")(?:：|——|“|\\s).*");

  private Names() {}

  /** Whether the text is nothing but a name: {@code 大连市}, {@code 省直机关工委}. */
  public static boolean isBare(String text) {
    return text.length() >= 2
        && text.length() <= 20
        && BARE.matcher(text).matches()
        && !SectionWords.are(text);
  }

  /** Whether a title begins with a name: {@code 福州：…}, {@code 某县推行…}. */
  public static boolean leads(String title) {
    return PROVINCE.matcher(title).matches() || LED.matcher(title).matches();
  }

  /** Whether a short word and a colon come first: {@code 诸暨：“群众档案”…}. */
  public static boolean hasColon(String title) {
    int colon = title.indexOf('：');
    return colon >= 2 && colon <= 14;
  }
}
