package casebook.site.page;

import casebook.catalogue.RegionNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The 34 province-level units (GB/T 2260) as tiles of equal size, about where they lie. It has no
 * borders on purpose: it is a way in, not a map.
 */
final class TileMap {
  /**
   * A unit's place: code of two digits, short names, letters (ISO 3166-2:CN), row and column from
   * 1.
   */
  private record Unit(
      String code, String name, String english, String letters, int row, int column) {}

  private static final List<Unit> UNITS =
      List.of(
          new Unit("23", "黑龙江", "Heilong\u00adjiang", "HL", 1, 8),
          new Unit("15", "内蒙古", "Inner Mon\u00adgolia", "NM", 2, 5),
          new Unit("11", "北京", "Beijing", "BJ", 2, 6),
          new Unit("21", "辽宁", "Liao\u00adning", "LN", 2, 7),
          new Unit("22", "吉林", "Jilin", "JL", 2, 8),
          new Unit("65", "新疆", "Xin\u00adjiang", "XJ", 3, 1),
          new Unit("62", "甘肃", "Gansu", "GS", 3, 3),
          new Unit("64", "宁夏", "Ningxia", "NX", 3, 4),
          new Unit("14", "山西", "Shanxi", "SX", 3, 5),
          new Unit("13", "河北", "Hebei", "HE", 3, 6),
          new Unit("12", "天津", "Tianjin", "TJ", 3, 7),
          new Unit("63", "青海", "Qinghai", "QH", 4, 2),
          new Unit("61", "陕西", "Shaanxi", "SN", 4, 4),
          new Unit("41", "河南", "Henan", "HA", 4, 5),
          new Unit("37", "山东", "Shan\u00addong", "SD", 4, 6),
          new Unit("54", "西藏", "Xizang", "XZ", 5, 1),
          new Unit("51", "四川", "Si\u00adchuan", "SC", 5, 3),
          new Unit("50", "重庆", "Chong\u00adqing", "CQ", 5, 4),
          new Unit("42", "湖北", "Hubei", "HB", 5, 5),
          new Unit("34", "安徽", "Anhui", "AH", 5, 6),
          new Unit("32", "江苏", "Jiang\u00adsu", "JS", 5, 7),
          new Unit("31", "上海", "Shang\u00adhai", "SH", 5, 8),
          new Unit("53", "云南", "Yunnan", "YN", 6, 3),
          new Unit("52", "贵州", "Guizhou", "GZ", 6, 4),
          new Unit("43", "湖南", "Hunan", "HN", 6, 5),
          new Unit("36", "江西", "Jiangxi", "JX", 6, 6),
          new Unit("33", "浙江", "Zhe\u00adjiang", "ZJ", 6, 7),
          new Unit("45", "广西", "Guang\u00adxi", "GX", 7, 4),
          new Unit("44", "广东", "Guang\u00addong", "GD", 7, 5),
          new Unit("35", "福建", "Fujian", "FJ", 7, 6),
          new Unit("71", "台湾", "Taiwan", "TW", 7, 8),
          new Unit("46", "海南", "Hainan", "HI", 8, 4),
          new Unit("82", "澳门", "Macao", "MO", 8, 5),
          new Unit("81", "香港", "Hong Kong", "HK", 8, 6));

  private static final int SHADES = 5;

  private TileMap() {}

  /** North to south, west to east. */
  static List<Tile> of(Frame frame, List<RegionNode> provinces) {
    Map<String, RegionNode> byCode = new HashMap<>();
    provinces.forEach(p -> byCode.put(p.region().code().substring(0, 2), p));
    int largest = Math.max(1, provinces.stream().mapToInt(RegionNode::count).max().orElse(1));
    return UNITS.stream()
        .map(unit -> tile(frame, unit, Optional.ofNullable(byCode.get(unit.code())), largest))
        .toList();
  }

  private static Tile tile(Frame frame, Unit unit, Optional<RegionNode> node, int largest) {
    int count = node.map(RegionNode::count).orElse(0);
    String name = frame.chinese() ? unit.name() : unit.english();
    return new Tile(
        name,
        frame.chinese() ? Optional.empty() : Optional.of(unit.letters()),
        node.map(n -> frame.names().inFull(n.region())).orElse(name),
        unit.row(),
        unit.column(),
        count,
        shade(count, largest),
        node.map(n -> frame.to(Addresses.of(n.region()))));
  }

  /** By square root, so that one giant does not leave all others pale. */
  private static int shade(int count, int largest) {
    return count == 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt((double) count / largest));
  }
}
