package casebook.gazetteer;

import casebook.model.Region;

/** Levels of division (GB/T 2260: two digits each), outermost first. */
public enum Level {
  /** 省、自治区、直辖市、特别行政区. */
  PROVINCE,
  /** 地级市、地区、自治州、盟; the municipalities have none. */
  CITY,
  /** 县、县级市、市辖区、旗 and functional areas. */
  COUNTY;

  public static Level of(Region region) {
    return ofCode(region.code());
  }

  static Level ofCode(String code) {
    if (code.startsWith("x")) {
      return COUNTY;
    }
    return code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? CITY : COUNTY;
  }
}
