package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairTableTest {
  /** As a map of pairs does, grown from next to nothing. */
  @Test
  void countsAsAMapDoes() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append((char) (0x4E00 + random.nextInt(120)));
    }
    PairTable table = new PairTable(1);
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      table.count(PairTable.key(text, i));
      map.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    map.forEach((pair, count) -> assertEquals(count, table.get(PairTable.key(pair, 0)), pair));
    assertEquals(0, table.get(PairTable.key("ab", 0)));
  }
}
