package casebook.gazetteer;

import casebook.model.Region;

/**
 * Who speaks: a text that says 全区 and 区委 is told by a district, one that says 全市 and 市委 by a city,
 * even where it names others.
 *
 * @param provinces how often it speaks as a province: 全省, 我省, 省委, 省直
 * @param cities as a city or prefecture, or as a county that is called 市
 * @param counties as a county, district or banner
 */
record Speaker(int provinces, int cities, int counties) {
  static Speaker of(CharSequence text) {
    int provinces = 0;
    int cities = 0;
    int counties = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean whole = before == '全' || before == '我';
      boolean office = c == '委' || c == '直';
      char level = whole ? c : office ? before : ' ';
      before = c;
      switch (level) {
        case '省' -> provinces++;
        case '市', '州', '盟' -> cities++;
        case '县', '区', '旗' -> counties++;
        default -> {}
      }
    }
    return new Speaker(provinces, cities, counties);
  }

  /** Whether the region is of the rank that speaks. */
  boolean fits(Region region) {
    int most = Math.max(provinces, Math.max(cities, counties));
    return most > 0 && (isCounty(region) ? counties : called(region)) == most;
  }

  /** Above 1 where the text speaks as something larger than the region, below where it fits. */
  double doubt(Region region) {
    if (!isCounty(region)) {
      return 1;
    }
    if (counties > 2 * cities) {
      return 0.6;
    }
    return cities > 2 * counties + 2 ? 1.5 : 1;
  }

  private int called(Region region) {
    return Level.of(region) == Level.PROVINCE && !region.name().endsWith("市") ? provinces : cities;
  }

  private static boolean isCounty(Region region) {
    return Level.of(region) == Level.COUNTY && !region.name().endsWith("市");
  }
}
