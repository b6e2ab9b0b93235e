package casebook.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Units of measure and the counters of Chinese. Units of one family convert into each other; a
 * measure keeps its stated unit (公顷), only magnitudes are resolved (万元 becomes 元).
 *
 * <p>Lengths, areas and masses are the legal units of GB 3100; 1 公顷 = 15 亩, 1 里 = 500 米, 1 斤 = 500
 * 克.
 */
public final class Units {
  /** {@code family: unit, unit*factor, spelling=unit …}; the family's base comes first. */
  private static final String TABLE =
      """
      元: 元, 块钱=元, 元钱=元, 元人民币=元, 角*0.1
      美元: 美元
      欧元: 欧元
      港元: 港元, 港币
      人: 人, 名, 位
      户: 户
      人次: 人次
      次: 次, 场, 场次, 期, 批, 批次, 轮, 趟, 遍, 车次, 架次, 班次, 户次, 列次, 剂次, 课次, 家次, 条次, 项次, 台次, 辆次, 艘次, 例次, 天次, 届
      个: 个, 家, 所, 处, 座, 项, 件, 件次, 条, 支, 起, 宗, 例, 份, 篇, 部, 册, 本, 门, 间, 台, 套, 台套, 辆, \
      艘, 架, 只, 头, 匹, 羽, 尾, 棵, 株, 盏, 枚, 面, 块, 片, 对, 组, 栋, 幢, 张, 幅, 段, 眼, 口, 顶, 道, 封, 则, \
      集, 通, 单, 笔, 根, 副, 双, 桌, 堂, 节, 款, 种, 类, 具, 袋, 箱, 包, 瓶, 桶, 把, 群, 头只=头, 张次, 床, 颗, 粒, 枝, 扇, 杯, 剂, 路, 客, 台（套）=台套, 台(套)=台套
      %: %, ％=%, ‰*0.1
      百分点: 个百分点, 百分点
      基点: 个基点, 基点=个基点
      倍: 倍
      番: 番
      比: 比
      亩: 亩, 公顷*15, 平方公里*1500, 平方千米*1500, 平方米*0.0015, 平米*0.0015, 平方*0.0015, ㎡=平方米, m²=平方米
      米: 米, 公里*1000, 千米*1000, 里*500, 华里*500, 延米, 厘米*0.01, 毫米*0.001, km*1000
      公斤: 公斤, 千克, 吨*1000, 斤*0.5, 克*0.001, kg
      立方米: 立方米, 立方, 方, 升*0.001, 毫升*0.000001, m³
      秒: 秒, 分钟*60, 小时*3600, 个小时*3600, 天*86400
      工作日: 个工作日, 工作日
      月: 个月
      学时: 学时, 课时
      千瓦时: 千瓦时, 度, kWh
      千瓦: 千瓦, 兆瓦*1000, 瓦*0.001, kW, MW*1000
      GB: GB, TB*1024, PB*1048576, MB*0.0009765625
      字: 字
      分: 分
      岁: 岁, 周岁=岁
      """;

  private static final Map<String, Unit> BY_NAME = read();
  private static final Literals NAMES = new Literals(BY_NAME.keySet());

  private static Map<String, Unit> read() {
    Map<String, Unit> units = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      int colon = line.indexOf(':');
      String family = line.substring(0, colon);
      for (String entry : line.substring(colon + 1).split(",", -1)) {
        String[] parts = entry.strip().split("[*=]", -1);
        boolean spelling = entry.indexOf('=') >= 0;
        BigDecimal factor =
            parts.length > 1 && !spelling ? new BigDecimal(parts[1]) : BigDecimal.ONE;
        Unit unit = new Unit(parts[0], family, factor);
        units.put(parts[0], spelling ? units.getOrDefault(parts[1], unit) : unit);
      }
    }
    return Map.copyOf(units);
  }

  private Units() {}

  /**
   * A unit.
   *
   * @param family its family, named by the family's base unit
   * @param factor how many base units it is worth
   */
  public record Unit(String name, String family, BigDecimal factor) {}

  /** A unit in running text; {@code end} is the offset after it. */
  public record Found(Unit unit, int end) {}

  /** An amount with its unit. */
  public record Amount(BigDecimal value, String unit) {}

  /** The unit of that very name. */
  public static Optional<Unit> named(String name) {
    return Optional.ofNullable(BY_NAME.get(ascii(name)));
  }

  /** The longest unit that starts at the offset. */
  public static Optional<Found> at(CharSequence text, int start) {
    String string = text.toString();
    int length = NAMES.at(string, start);
    if (length == 0) {
      return Optional.empty();
    }
    Unit unit = Objects.requireNonNull(BY_NAME.get(string.substring(start, start + length)));
    return Optional.of(new Found(unit, start + length));
  }

  /**
   * Resolves a magnitude in front of the unit: 4500 万元 is 45000000 元. A unit that is not known
   * stays as it is.
   */
  public static Amount normalise(BigDecimal value, String unit) {
    String bare = ascii(unit.strip());
    if (named(bare).isPresent()) {
      return new Amount(Numerals.normal(value), bare);
    }
    return Numerals.at(bare, 0)
        .filter(
            n -> n.form() == Numeral.Form.MAGNITUDE && named(bare.substring(n.end())).isPresent())
        .map(n -> new Amount(Numerals.normal(value.multiply(n.value())), bare.substring(n.end())))
        .orElseGet(() -> new Amount(Numerals.normal(value), bare));
  }

  /**
   * The value in another unit of the same family.
   *
   * @return empty if the units are of different families or unknown
   */
  public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    Optional<Unit> source = named(from);
    Optional<Unit> target = named(to);
    if (source.isEmpty()
        || target.isEmpty()
        || !source.get().family().equals(target.get().family())) {
      return Optional.empty();
    }
    BigDecimal base = value.multiply(source.get().factor());
    return Optional.of(Numerals.normal(base.divide(target.get().factor(), MathContext.DECIMAL64)));
  }

  /** The family of a unit; a unit that is not known is its own. */
  public static String family(String unit) {
    return named(unit).map(Unit::family).orElse(unit);
  }

  /** 98.5% and 98.5％ are one. */
  private static String ascii(String name) {
    return name.indexOf('％') >= 0 ? name.replace('％', '%') : name;
  }
}
