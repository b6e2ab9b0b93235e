package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteLinesTest {
  private static final QuoteLines LINES =
      new QuoteLines(7, List.of("开头", "", "新建 驿站12处,", "投入资金三百", "万元。第 3 页", "末行"));

  @Test
  void tellsTheLineThatAQuoteBeginsIn() {
    assertEquals(7, LINES.of("开头"));
    assertEquals(9, LINES.of("新建驿站12处，"));
    assertEquals(10, LINES.of("投入资金三百万元"));
    assertEquals(12, LINES.of("末行"));
  }

  @Test
  void aQuoteThatFurniturePartsIsFoundByItsStart() {
    assertEquals(10, LINES.of("投入资金三百万元。末行"));
    assertEquals(0, LINES.of("没有的话"));
    assertEquals(0, LINES.of(""));
  }
}
