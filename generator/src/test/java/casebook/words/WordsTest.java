package casebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words words = Words.load();

  @Test
  void segments() {
    assertEquals(
        List.of("社区", "干部", "上门", "协调", "解决"),
        words.segment("社区干部上门协调解决").stream().map(Word::text).toList());
    assertEquals(List.of(), words.segment(""));
  }

  @Test
  void classes() {
    List<Word> found = words.segment("大连市投入四百万元，修好了老旧管网");
    assertEquals(WordClass.PLACE, found.get(0).wordClass());
    assertTrue(
        found.stream().anyMatch(w -> w.text().equals("投入") && w.wordClass() == WordClass.VERB));
    assertTrue(
        found.stream().anyMatch(w -> w.text().equals("，") && w.wordClass() == WordClass.MARK));
  }

  @Test
  void everyCharacterIsInOneWord() {
    String text = "网格员 a1 ，\n\n" + "长".repeat(2500) + "𠀀".repeat(700) + "。完\t";
    String joined = words.segment(text).stream().map(Word::text).collect(Collectors.joining());
    assertEquals(text, joined);
    words.segment(text).forEach(w -> assertEquals(w.text(), text.substring(w.start(), w.end())));
  }

  @ParameterizedTest
  @CsvSource({
    "街道上门协, 调解决, true",
    "整合各类资, 源, true",
    "取得新的突, 破, true",
    "走访志愿, 者家庭, true",
    "坚持社会主, 义方向, true",
    "党, 支部建设, false",
    "人民, 政府, false",
    "开展服务, 活动, false",
    "近日, 街道召开会议, false",
    "网格员, 上门, false",
    "接力修渠不出村, 山东, false",
    "'', 上门, false",
  })
  void blankInsideAWord(String before, String after, boolean inside) {
    assertEquals(inside, words.splitsWord(before, after));
  }

  @Test
  void dictionary() {
    assertTrue(words.isWord("协调"));
    assertFalse(words.isWord("里协"));
  }

  @Test
  void severalThreadsReadAlike() {
    String text = "街道党工委统筹资源，把矛盾化解在基层。";
    List<Word> alone = words.segment(text);
    assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> words.segment(text).equals(alone)));
  }
}
