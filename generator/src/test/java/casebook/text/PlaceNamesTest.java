package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "大连市, 大连",
    "内蒙古自治区, 内蒙古",
    "新疆维吾尔自治区, 新疆",
    "湘西土家族苗族自治州, 湘西",
    "积石山保安族东乡族撒拉族自治县, 积石山",
    "东乡族自治县, 东乡",
    "鄂温克族自治旗, 鄂温克",
    "科尔沁右翼前旗, 科尔沁右翼前旗",
    "正蓝旗, 正蓝",
    "浦东新区, 浦东",
    "清新区, 清新",
    "单县, 单县",
    "神农架林区, 神农架",
    "六枝特区, 六枝",
    "香港特别行政区, 香港",
    "大兴安岭地区, 大兴安岭",
    "兴安盟, 兴安",
  })
  void stem(String name, String stem) {
    assertEquals(stem, PlaceNames.stem(name));
  }
}
