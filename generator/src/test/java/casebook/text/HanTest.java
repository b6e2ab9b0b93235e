package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HanTest {
  @Test
  void hanCharacters() {
    assertTrue(Han.isAllHan("汉〇々㐀𠀀"));
    assertFalse(Han.isAllHan("汉a"));
    assertFalse(Han.isAllHan(""));
    assertFalse(Han.isHan('。'));
    assertFalse(Han.isHan('カ'));
    assertEquals(3, Han.countHan("a汉，字𠀀1"));
    assertFalse(Han.hasHan("abc 123，"));
  }

  @Test
  void marks() {
    assertTrue("，。“”…—《》".chars().allMatch(Han::isMark));
    assertFalse(",.\"-<>".chars().anyMatch(Han::isMark));
    assertTrue(Han.endsSentence('！') && Han.endsSentence('?') && !Han.endsSentence('.'));
    assertTrue(Han.isOpening('《') && Han.isClosing('》') && !Han.isClosing('《'));
    assertTrue(Han.isFullWidth('Ａ') && !Han.isFullWidth('A'));
  }
}
