package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.RegionPath;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "辽宁省/大连市, 推动“红色物业”提质增效, dalian-hongse-wuye",
    "辽宁省/大连市, 大连市, dalian",
    "辽宁省/大连市, 大连市：办好社区食堂, dalian-banhao-shequ-shitang",
    "天津市/静海区, 天津静海：让数据多跑路, jinghai-rang-shuju-duo-paolu",
    "湖南省/湘西土家族苗族自治州, 湘西州推行“码上办”, xiangxi-mashang-ban",
    "内蒙古自治区, 草原“一站式”服务, neimenggu-yizhan-shi",
  })
  void placeAndSubject(String region, String title, String slug) {
    assertEquals(slug, Slugs.of(Optional.of(RegionPath.parse(region)), title));
  }

  @ParameterizedTest
  @CsvSource({
    "“1+3”模式, 1-3-moshi",
    "ＡＩ助老, ai-zhulao",
    "！？, wuti",
    "绿色, lvse",
    "12345热线, 12345-rexian"
  })
  void text(String text, String slug) {
    assertEquals(slug, Slugs.of(text));
  }

  @Test
  void shortAsciiAndItself() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.appendCodePoint(
            random.nextInt(8) == 0 ? random.nextInt(0x300) : 0x4E00 + random.nextInt(0x5200));
      }
      String slug = Slugs.of(text.toString());
      assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
      assertTrue(slug.length() <= Slugs.LONGEST, slug);
      assertEquals(slug, Slugs.of(slug));
    }
  }

  @Test
  void unused() {
    assertEquals("a-b", Slugs.unused("a-b", s -> false));
    assertEquals("a-b-3", Slugs.unused("a-b", Set.of("a-b", "a-b-2")::contains));
    String full = "abcdefghi-".repeat(6).substring(0, 59);
    assertEquals("abcdefghi-".repeat(5) + "2", Slugs.unused(full, full::equals));
  }
}
