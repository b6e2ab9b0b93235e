package casebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {
  private static Optional<Hedge> hedge(String quote, boolean approximate) {
    return new Measure("户", BigDecimal.TEN, "户", approximate, Optional.empty(), quote).hedge();
  }

  @ParameterizedTest
  @CsvSource({
    "走访3400余户, OVER",
    "流动人口有十多万, OVER",
    "按期办结率99%以上, OVER",
    "产值突破两亿元, OVER",
    "人均超过50小时, OVER",
    "化解纠纷近两千件, NEARLY",
    "等候不到5分钟, NEARLY",
    "近三年走访500余户, OVER",
    "65岁以上的约占30%, ABOUT",
    "增收1万元左右, ABOUT",
    "开了20几场, ABOUT"
  })
  void asTheWordsSay(String quote, Hedge hedge) {
    assertEquals(Optional.of(hedge), hedge(quote, true));
  }

  @Test
  void anExactFigureHasNone() {
    assertEquals(Optional.empty(), hedge("60岁以上老人35户", false));
  }
}
