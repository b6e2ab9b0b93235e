package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.text.Units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "4500,万元,45000000,元",
    "4.9,亿元,490000000,元",
    "1.4,万人,14000,人",
    "3,万人次,30000,人次",
    "98.5,％,98.5,%",
    "12,家,12,家",
    "7,马力,7,马力",
  })
  void resolvesMagnitudes(BigDecimal value, String unit, BigDecimal base, String bare) {
    assertEquals(new Amount(base, bare), Units.normalise(value, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "14.3,公顷,亩,214.5",
    "1,平方公里,亩,1500",
    "2,公里,米,2000",
    "3,吨,公斤,3000",
    "5,名,人,5",
    "1.5,小时,分钟,90"
  })
  void convertsWithinAFamily(BigDecimal value, String from, String to, BigDecimal converted) {
    assertEquals(Optional.of(converted), Units.convert(value, from, to));
  }

  @Test
  void familiesStayApart() {
    assertEquals(Optional.empty(), Units.convert(BigDecimal.ONE, "人", "人次"));
    assertEquals(Optional.empty(), Units.convert(BigDecimal.ONE, "元", "马力"));
  }

  @Test
  void thereAndBackIsTheSame() {
    Random random = new Random(3);
    List<List<String>> pairs =
        List.of(
            List.of("公顷", "亩"),
            List.of("平方米", "亩"),
            List.of("公里", "米"),
            List.of("吨", "斤"),
            List.of("天", "小时"),
            List.of("‰", "%"));
    for (int i = 0; i < 10_000; i++) {
      BigDecimal value = Numerals.normal(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
      List<String> pair = pairs.get(random.nextInt(pairs.size()));
      BigDecimal there = Units.convert(value, pair.get(0), pair.get(1)).orElseThrow();
      assertEquals(Optional.of(value), Units.convert(there, pair.get(1), pair.get(0)));
    }
  }

  @Test
  void theLongestUnitWins() {
    assertEquals("人次", Units.at("人次数", 0).orElseThrow().unit().name());
    assertEquals("个百分点", Units.at("个百分点", 0).orElseThrow().unit().name());
    assertEquals(Optional.empty(), Units.at("丈的老人", 0));
  }
}
