package casebook.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  private static final Folding FOLDING = new Folding();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "红色物业|红色物业",
        "紅色物業|红色物业",
        "後來於此|后来于此",
        "著名乾隆|著名乾隆",
        "ＡＢＣ　Ｄ|abc d",
        "“1+3”模式|1+3 模式",
        "投入1,234.50万元|投入1234.50万元",
        "共3.|共3",
        "98.5%，两倍|98.5% 两倍",
        "一、二；三|一 二 三",
        "，。！|''",
      })
  void folds(String text, String expected) {
    assertEquals(expected, FOLDING.fold(text).replace(Folding.GAP, ' '));
  }

  /** The table is made by a machine; this is the machine. */
  @Test
  void tableIsThatOfIcu() {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    CharsetEncoder simplifiedText = Charset.forName("GB2312").newEncoder();
    TreeMap<String, String> pairs = new TreeMap<>();
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      String one = String.valueOf(c);
      String other = simplify.transliterate(one);
      if (!other.equals(one) && other.length() == 1 && !simplifiedText.canEncode(c)) {
        pairs.put(one, other);
      }
    }
    pairs.put("後", "后");
    pairs.put("於", "于");
    pairs.put("徵", "征");
    StringBuilder table = new StringBuilder();
    pairs.forEach((one, other) -> table.append(one).append(other));
    assertEquals(table.toString(), FOLDING.traditional());
  }
}
