package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  private static final String WORDS = "已|目前|截至|截至目前|共|同比|到20";

  @Test
  void longestWordFirst() {
    Literals words = Literals.of(WORDS);
    assertEquals(4, words.at("截至目前共", 0));
    assertEquals(2, words.at("截至年底", 0));
    assertEquals(4, words.before("截至目前", 4));
    assertEquals(0, words.at("", 0));
    assertTrue(words.end("一年同比"));
    assertTrue(words.begin("到2020年"));
    assertFalse(words.begin("到达"));
  }

  /** A pattern of the same alternatives is the judge. */
  @Test
  void findsWhatThePatternFinds() {
    Literals words = new Literals(List.of(WORDS.split("\\|", -1)));
    Pattern pattern = Pattern.compile(WORDS);
    Random random = new Random(7);
    String letters = "已目前截至共同比到20年村";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String s = text.toString();
      assertEquals(pattern.matcher(s).find(), words.in(s), s);
      assertEquals(pattern.matcher(s).lookingAt(), words.begin(s), s);
    }
  }

  @Test
  void countsNoWordInsideAnother() {
    Literals words = Literals.of("全省|省委|全国各地");
    assertEquals(2, words.count("全省委员与全国各地"));
    assertEquals(0, words.count(""));
  }
}
