package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "朝阳, chao yang",
    "单县, shan xian",
    "乐亭县, lao ting xian",
    "长治市, chang zhi shi",
    "天长市, tian chang shi",
    "子长市, zi zhang shi",
    "六安, lu an",
    "六合区, lu he qu",
    "漯河, luo he",
    "珲春, hun chun",
    "马尾区, ma wei qu",
    "尉犁, yu li",
    "蔚县, yu xian",
    "都匀, du yun",
    "吕梁, lv liang",
    "番禺, pan yu",
    "重庆, chong qing",
    "重新, chong xin",
    "行业, hang ye",
    "增长, zeng zhang",
    "县长, xian zhang",
  })
  void readsPolyphonesByTheirWord(String text, String syllables) {
    assertEquals(syllables, String.join(" ", Pinyin.syllables(text)));
  }

  @Test
  void oneSyllableACharacter() {
    assertEquals(List.of("da", "lian", "shi", "er"), Pinyin.syllables("大连A市，12二"));
    assertEquals(List.of("u2b8b8"), Pinyin.syllables(Character.toString(0x2b8b8)));
    assertEquals(List.of(), Pinyin.syllables("abc"));
    assertEquals("dls", Pinyin.initials("大连市"));
  }
}
