package casebook.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Region;
import casebook.model.RegionPath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.load();

  @Test
  void everyPathAndCodeGivesItsRegion() {
    Set<String> slugs = new HashSet<>();
    for (Region region : gazetteer.all()) {
      assertEquals(Optional.of(region), gazetteer.byPath(region.path()));
      assertEquals(
          Optional.of(region), gazetteer.byPath(RegionPath.parse(region.path().toString())));
      assertEquals(Optional.of(region), gazetteer.byCode(region.code()));
      assertTrue(slugs.add(region.slug()), () -> "slug twice: " + region);
      assertTrue(
          region.slug().matches("[a-z]+(-[a-z0-9]+)*(/[a-z]+(-[a-z0-9]+)*){0,2}"), region.slug());
    }
  }

  @Test
  void everyRegionHangsFromAProvince() {
    assertEquals(34, gazetteer.provinces().size());
    for (Region region : gazetteer.all()) {
      assertTrue(gazetteer.provinces().contains(gazetteer.province(region)), region::toString);
      for (Region child : gazetteer.children(region)) {
        assertEquals(Optional.of(region), gazetteer.parent(child));
        assertTrue(Level.of(child).compareTo(Level.of(region)) > 0);
        assertTrue(child.slug().startsWith(region.slug() + "/"));
      }
    }
  }

  @Test
  void twentyEightCountyNamesAreNotUnique() {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Region region : gazetteer.all()) {
      if (Level.of(region) == Level.COUNTY
          && !region.code().startsWith("x")
          && !region.code().startsWith("8")
          && !once.add(region.name())) {
        twice.add(region.name());
      }
    }
    assertEquals(28, twice.size(), twice::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "210200, 辽宁省/大连市, liaoning/dalian",
    "310115, 上海市/浦东新区, shanghai/pudong",
    "610330, 陕西省/宝鸡市/凤县, shaanxi/baoji/fengxian",
    "419001, 河南省/济源市, henan/jiyuan",
    "500229, 重庆市/城口县, chongqing/chengkou",
    "441900, 广东省/东莞市, guangdong/dongguan",
    "460400, 海南省/儋州市, hainan/danzhou",
    "x130091, 河北省/雄安新区, hebei/xiongan",
    "810101, 香港特别行政区/中西区, hongkong/zhongxi",
    "710000, 台湾省, taiwan",
  })
  void facts(String code, String path, String slug) {
    Region region = gazetteer.byCode(code).orElseThrow();
    assertEquals(path, region.path().toString());
    assertEquals(slug, region.slug());
  }

  @ParameterizedTest
  @CsvSource({
    "天津市/静海县, 天津市/静海区",
    "山东省/济南市/章丘市, 山东省/济南市/章丘区",
    "湖北省/襄樊市, 湖北省/襄阳市",
    "浙江省/宁波市/江东区, 浙江省/宁波市/鄞州区",
    "安徽省/巢湖市/庐江县, 安徽省/合肥市/庐江县",
    "黑龙江省/大兴安岭地区/加格达奇区, 黑龙江省/大兴安岭地区/加格达奇区",
    "重庆市/开县, 重庆市/开州区",
  })
  void formerDivisionsHaveSuccessors(String path, String now) {
    assertEquals(now, gazetteer.byPath(RegionPath.parse(path)).orElseThrow().path().toString());
    assertEquals(now, gazetteer.nearest(RegionPath.parse(path)).orElseThrow().toString());
  }

  @Test
  void formerCodes() {
    assertEquals("天津市/静海区", gazetteer.byCode("120223").orElseThrow().path().toString());
    assertEquals(Optional.empty(), gazetteer.byCode("999999"));
    assertFalse(gazetteer.former().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "辽宁省/大联市, 辽宁省/大连市",
    "山东省/章丘市, 山东省/济南市/章丘区",
    "辽宁/大连, 辽宁省/大连市",
    "辽宁省/沙河口区, 辽宁省/大连市/沙河口区",
    "上海市/市辖区/浦东新区, 上海市/浦东新区",
    "大连市, 辽宁省/大连市",
    "吉安, 江西省/吉安市",
    "浙江省/杭州市/诸暨市, 浙江省/绍兴市/诸暨市",
    "内蒙古/兴安盟/科尔沁右翼前旗, 内蒙古自治区/兴安盟/科尔沁右翼前旗",
    "浙工省, 浙江省",
    "朝阳, ''",
    "鼓楼区, ''",
    "法国/巴黎, ''",
  })
  void guesses(String path, String meant) {
    assertEquals(
        meant, gazetteer.nearest(RegionPath.parse(path)).map(RegionPath::toString).orElse(""));
  }

  @Test
  void nothingCanBeChanged() {
    List<Region> provinces = gazetteer.provinces();
    assertThrows(UnsupportedOperationException.class, () -> provinces.remove(0));
    assertThrows(UnsupportedOperationException.class, () -> gazetteer.all().clear());
  }
}
