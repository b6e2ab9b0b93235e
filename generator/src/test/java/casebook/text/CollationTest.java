package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollationTest {
  @Test
  void sortsByPinyin() {
    List<String> names = List.of("大连", "单县", "重庆", "长沙", "厦门", "abc", "安康", "尉犁", "12");
    assertEquals(
        List.of("12", "安康", "abc", "长沙", "重庆", "大连", "单县", "厦门", "尉犁"),
        names.stream().sorted(Collation.BY_PINYIN).toList());
  }

  @Test
  void lettersStandTogether() {
    List<String> names = List.of("《爱》", "b", "白城", "apple", "长春", "A区", "éa", "9", "张家口", "zoo");
    List<String> letters =
        Collation.sorted(names, name -> name).stream().map(Collation::letter).toList();
    assertEquals(letters.stream().sorted().toList(), letters);
  }

  @Test
  void letters() {
    String names = "重庆 长沙 单县 朝阳 乐亭 厦门 沈阳 重新 长效 什邡 尉犁 “红色物业” abc 12 ！";
    assertEquals(
        "C C S C L X S C C S Y H A # #",
        String.join(" ", List.of(names.split(" ")).stream().map(Collation::letter).toList()));
  }
}
