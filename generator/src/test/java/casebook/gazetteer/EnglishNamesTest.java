package casebook.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.model.Region;
import casebook.model.RegionPath;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNamesTest {
  @ParameterizedTest
  @CsvSource({
    "210200, 辽宁省/大连市, liaoning/dalian, 'Liaoning, Dalian'",
    "610100, 陕西省/西安市, shaanxi/xian, 'Shaanxi, Xi''an'",
    "152221, 内蒙古自治区/兴安盟/科尔沁右翼前旗, neimenggu/xingan/keerqinyouyiqianqi,"
        + " 'Inner Mongolia, Hinggan, Horqin Right Front Banner'",
    "360824, 江西省/吉安市/新干县, jiangxi/jian/xingan, 'Jiangxi, Ji''an, Xingan'",
    "141100, 山西省/吕梁市, shanxi/lvliang, 'Shanxi, Lüliang'",
    "110105, 北京市/朝阳区, beijing/chaoyang, 'Beijing, Chaoyang'",
    "810000, 香港特别行政区, xianggang, Hong Kong",
    "540100, 西藏自治区/拉萨市, xizang/lasa, 'Xizang, Lhasa'"
  })
  void fromTheProvinceDown(String code, String path, String slug, String english) {
    Region region = new Region(code, RegionPath.parse(path), slug, Optional.empty());
    assertEquals(english, String.join(", ", EnglishNames.path(region)));
  }
}
