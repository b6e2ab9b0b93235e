package casebook.text;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of an administrative division's name: 湘西 + 土家族苗族 + 自治州. */
public final class PlaceNames {
  /** Longest first, so that 自治县 is met before 县. */
  private static final List<String> CLASSES =
      List.of(
          "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "省", "市", "盟", "县", "区",
          "旗");

  /** The names of GB/T 3304, and the short forms that division names use. */
  private static final List<String> PEOPLES =
      List.of(
          "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "蒙古族", "蒙古", "锡伯", "回族", "藏族", "苗族", "彝族", "壮族", "布依族",
          "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族",
          "东乡族", "纳西族", "景颇族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族",
          "普米族", "怒族", "德昂族", "保安族", "裕固族", "京族", "独龙族", "各族", "哈萨克族", "维吾尔族", "鄂温克族", "鄂伦春族",
          "俄罗斯族", "达斡尔");

  /** 科尔沁右翼前旗 is never called 科尔沁右翼前. */
  private static final Pattern SIDE_BANNER = Pattern.compile("[左右前后中]旗$");

  private PlaceNames() {}

  /**
   * The name as people say it, without its class and the peoples named in it; the whole name where
   * fewer than two characters would be left.
   *
   * <pre>
   * 大连市 → 大连            内蒙古自治区 → 内蒙古        单县 → 单县
   * 湘西土家族苗族自治州 → 湘西    东乡族自治县 → 东乡      浦东新区 → 浦东
   * </pre>
   */
  public static String stem(String name) {
    String stem = withoutClass(name);
    boolean selfRuled = name.contains("自治");
    for (String cut = selfRuled ? withoutPeople(stem) : stem; !cut.equals(stem); ) {
      stem = cut;
      cut = withoutPeople(stem);
    }
    return selfRuled && stem.length() > 2 && stem.endsWith("族")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String withoutClass(String name) {
    if (SIDE_BANNER.matcher(name).find()) {
      return name;
    }
    for (String suffix : CLASSES) {
      if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private static String withoutPeople(String stem) {
    for (String people : PEOPLES) {
      if (stem.endsWith(people) && stem.length() - people.length() >= 2) {
        return stem.substring(0, stem.length() - people.length());
      }
    }
    return stem;
  }
}
