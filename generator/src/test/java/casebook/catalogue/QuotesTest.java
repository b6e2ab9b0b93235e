package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final String SAID = Quotes.folded("全市建成\"邻里食堂\"(含助餐点) 2 06个,覆盖率９８．5%,服务１.2万 人次。");

  @Test
  void marksWidthsAndBlanksDoNotCount() {
    assertTrue(Quotes.says(SAID, "“邻里食堂”（含助餐点）206个"));
    assertTrue(Quotes.says(SAID, "覆盖率98.5%"));
    assertTrue(Quotes.says(SAID, "服务1.2万人次"));
  }

  @Test
  void lettersAndDigitsDo() {
    assertFalse(Quotes.says(SAID, "邻里食堂（含助餐点）207个"));
    assertFalse(Quotes.says(SAID, "覆盖率985%"));
    assertFalse(Quotes.says(SAID, "社区食堂（含助餐点）206个"));
  }

  @Test
  void aPageNumberMayStandInBetween() {
    String said = Quotes.folded("新建卫生 12 室46间");
    assertTrue(Quotes.says(said, "新建卫生室46间"));
    assertFalse(Quotes.says(said, "新建卫生所46间"));
  }

  @Test
  void noPageEndsInsideANumber() {
    assertFalse(Quotes.says(Quotes.folded("12 共 34"), "1234"));
  }
}
