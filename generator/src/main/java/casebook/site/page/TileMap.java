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
  /** A unit's place: code of two digits, short names, row and column from 1. */
  private record Unit(String code, String name, String english, int row, int column) {}

  private static final List<Unit> UNITS =
      List.of(
          new Unit("23", "黑龙江", "Heilongjiang", 1, 8),
          new Unit("15", "内蒙古", "Inner Mongolia", 2, 5),
          new Unit("11", "北京", "Beijing", 2, 6),
          new Unit("21", "辽宁", "Liaoning", 2, 7),
          new Unit("22", "吉林", "Jilin", 2, 8),
          new Unit("65", "新疆", "Xinjiang", 3, 1),
          new Unit("62", "甘肃", "Gansu", 3, 3),
          new Unit("64", "宁夏", "Ningxia", 3, 4),
          new Unit("14", "山西", "Shanxi", 3, 5),
          new Unit("13", "河北", "Hebei", 3, 6),
          new Unit("12", "天津", "Tianjin", 3, 7),
          new Unit("63", "青海", "Qinghai", 4, 2),
          new Unit("61", "陕西", "Shaanxi", 4, 4),
          new Unit("41", "河南", "Henan", 4, 5),
          new Unit("37", "山东", "Shandong", 4, 6),
          new Unit("54", "西藏", "Tibet", 5, 1),
          new Unit("51", "四川", "Sichuan", 5, 3),
          new Unit("50", "重庆", "Chongqing", 5, 4),
          new Unit("42", "湖北", "Hubei", 5, 5),
          new Unit("34", "安徽", "Anhui", 5, 6),
          new Unit("32", "江苏", "Jiangsu", 5, 7),
          new Unit("31", "上海", "Shanghai", 5, 8),
          new Unit("53", "云南", "Yunnan", 6, 3),
          new Unit("52", "贵州", "Guizhou", 6, 4),
          new Unit("43", "湖南", "Hunan", 6, 5),
          new Unit("36", "江西", "Jiangxi", 6, 6),
          new Unit("33", "浙江", "Zhejiang", 6, 7),
          new Unit("45", "广西", "Guangxi", 7, 4),
          new Unit("44", "广东", "Guangdong", 7, 5),
          new Unit("35", "福建", "Fujian", 7, 6),
          new Unit("71", "台湾", "Taiwan", 7, 8),
          new Unit("46", "海南", "Hainan", 8, 4),
          new Unit("82", "澳门", "Macao", 8, 5),
          new Unit("81", "香港", "Hong Kong", 8, 6));

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
