package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.text.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4500|4500",
        "1,234|1234",
        "12，345，678|12345678",
        "１２３．５|123.5",
        "98.50|98.5",
        "4.9亿|490000000",
        "240余万|2400000",
        "226万多|2260000",
        "4万8千|48000",
        "1亿2000万|120000000",
        "3百万|3000000",
        "2千余|2000",
        "5 万|50000",
        "五万|50000",
        "两百|200",
        "两万八|28000",
        "一百二十|120",
        "一百零二|102",
        "一千二百三十四|1234",
        "十|10",
        "十二|12",
        "十余万|100000",
        "二十多万|200000",
        "三四十|30",
        "五六百|500",
        "二十三四|23",
        "九十八点五|98.5",
        "三亿五千万|350000000",
        "一万亿|1000000000000",
        "万余|10000",
        "百亿|10000000000",
        "百万|1000000",
        "十几|10",
        "〇|0",
      })
  void reads(String text, String value) {
    assertEquals(Optional.of(new BigDecimal(value)), Numerals.parse(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "八点三十分,8",
    "3千米,3",
    "5百分点,5",
    "一万千,10000",
    "1,1",
    "'1,23',1",
    "'2016,建',2016",
    "3.,3",
    "'1,2345',1",
  })
  void stopsWhereTheNumberEnds(String text, String value) {
    Optional<BigDecimal> read = Numerals.at(text, 0).map(Numeral::value);
    assertEquals(Optional.of(new BigDecimal(value)), read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"百分点", "千米", "千瓦", "", "元", "余万", "点五"})
  void findsNoNumber(String text) {
    assertEquals(Optional.empty(), Numerals.at(text, 0));
  }

  @Test
  void blurIsKept() {
    assertTrue(Numerals.at("240余万元", 0).orElseThrow().approximate());
    assertTrue(Numerals.at("三四十户", 0).orElseThrow().approximate());
    assertTrue(!Numerals.at("240万元", 0).orElseThrow().approximate());
  }

  @Test
  void digitsInARowCountNothing() {
    assertEquals(Form.CODE, Numerals.at("二〇二三年", 0).orElseThrow().form());
    assertEquals(Form.CODE, Numerals.at("9".repeat(40), 0).orElseThrow().form());
  }

  @Test
  void findsEveryNumberOnce() {
    List<String> found =
        Numerals.in("新建12个，投入1.5亿元，近两百名，占30%").stream()
            .map(n -> Numerals.plain(n.value()))
            .toList();
    assertEquals(List.of("12", "150000000", "200", "30"), found);
  }

  @Test
  void whatIsPrintedReadsBackTheSame() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long whole = random.nextLong((long) Math.pow(10, 1 + random.nextInt(12)));
      BigDecimal value = Numerals.normal(BigDecimal.valueOf(whole, random.nextInt(4)));
      assertEquals(Optional.of(value), Numerals.parse(Numerals.print(value)), value.toString());
      assertEquals(Optional.of(value), Numerals.parse(Numerals.plain(value)), value.toString());
      BigDecimal integer = BigDecimal.valueOf(whole);
      assertEquals(Optional.of(integer), Numerals.parse(Numerals.chinese(whole)), "" + whole);
    }
  }

  @Test
  void hasNoChineseFormBeyondItsRange() {
    assertThrows(IllegalArgumentException.class, () -> Numerals.chinese(-1));
    assertThrows(IllegalArgumentException.class, () -> Numerals.chinese(10_000_0000_0000L));
  }

  @Test
  void anyTextHasAnAnswer() {
    Random random = new Random(2);
    String letters = "0一二三十百千万亿余多几点,，.．5９两半零〇分米元 ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int last = 0;
      for (Numeral numeral : Numerals.in(text)) {
        assertTrue(numeral.start() >= last && numeral.end() > numeral.start(), text.toString());
        last = numeral.end();
      }
    }
  }
}
