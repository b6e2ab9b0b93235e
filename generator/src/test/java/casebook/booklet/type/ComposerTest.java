package casebook.booklet.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.booklet.type.Composer.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
  /** Han and marks are square, letters and digits half as wide. */
  private static final Face FACE = c -> Marks.of(c) == Marks.LATIN || c == ' ' ? 500 : 1000;

  private static final double EM = 200;

  private static String compose(String text, double ems) {
    return compose(text, new Measure(ems * EM, 0, true));
  }

  private static String compose(String text, Measure measure) {
    return Composer.compose(List.of(Run.of(text, FACE, EM)), measure).runs().get(0);
  }

  private static List<String> lines(String text, double ems) {
    return Kern.strip(compose(text, ems)).lines().toList();
  }

  private static double width(String line) {
    double width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      width += Kern.is(c) ? Kern.dots(c) : FACE.advance(c) * EM / 1000;
    }
    return width;
  }

  @Test
  void squareCharactersStandOnTheGrid() {
    assertEquals("一二三四五\n六七八九十\n天地", compose("一二三四五六七八九十天地", 5));
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    assertEquals(List.of("一二三四", "五，六七八", "九十"), lines("一二三四五，六七八九十", 5));
  }

  @Test
  void noLineEndsWithAnOpeningMark() {
    assertEquals(List.of("一二三四", "《五六七》"), lines("一二三四《五六七》", 5));
  }

  @Test
  void marksSideBySideGiveUpHalf() {
    String line = compose("他说：“好。”", Measure.unbounded());
    assertEquals(6 * EM, width(line), "seven squares, two of them halved: ：“ and 。”");
  }

  @Test
  void anOpeningMarkAtTheStartOfALineIsCutToItsInk() {
    List<String> lines = compose("一二三四五《六七八》九", 5).lines().toList();
    assertTrue(lines.get(1).startsWith(kern(-EM / 2) + "《"), lines.get(1));
  }

  @Test
  void noCharacterIsLeftAloneAtTheEnd() {
    String full = "天".repeat(38);
    assertEquals(List.of(37, 3), lines(full + "了。", 38).stream().map(String::length).toList());
    assertEquals(List.of(38, 3), lines(full + "天了。", 38).stream().map(String::length).toList());
  }

  @Test
  void aTitleIsPartedAtItsMarks() {
    Measure ragged = new Measure(22 * EM, 0, false);
    String title = "一二三四五六七八九十一二三四，五六七八，九十天地日月山水";
    assertEquals(
        List.of("一二三四五六七八九十一二三四，五六七八，", "九十天地日月山水"),
        Kern.strip(compose(title, ragged)).lines().toList());
    assertEquals(22, Kern.strip(compose(title.replace("，", ""), ragged)).indexOf('\n'));
  }

  private static String kern(double dots) {
    StringBuilder kern = new StringBuilder();
    Kern.append(kern, (int) dots);
    return kern.toString();
  }

  @Test
  void hanAndLatinStandAQuarterEmApart() {
    assertEquals(
        "共" + kern(EM / 4) + "35" + kern(EM / 4) + "个", compose("共35个", Measure.unbounded()));
  }

  @Test
  void aNumberStaysWithItsUnit() {
    for (String whole : List.of("226万多件次", "98.5%", "12平方公里", "第35页", "1.2个百分点")) {
      for (int before = 0; before < 10; before++) {
        List<String> lines = lines("天".repeat(before) + whole + "地地地地地地地", 10);
        assertTrue(lines.stream().anyMatch(l -> l.contains(whole)), lines.toString());
      }
    }
  }

  @Test
  void dashesAndDotsAreNeverParted() {
    for (int before = 0; before < 8; before++) {
      List<String> lines = lines("天".repeat(before) + "——地……人人人人人人", 6);
      assertTrue(lines.stream().anyMatch(l -> l.contains("——")), lines.toString());
      assertTrue(lines.stream().anyMatch(l -> l.contains("……")), lines.toString());
    }
  }

  @Test
  void aLineBreakOfTheSourceVanishesBetweenHan() {
    assertEquals("天地", compose("天\n  地", Measure.unbounded()));
    assertEquals("one two", compose("one\ntwo", Measure.unbounded()));
  }

  @Test
  void aWordLongerThanTheLineIsBrokenAfterAll() {
    List<String> lines = lines("abcdefghijklmnopqrstuvwxyz", 5);
    assertTrue(lines.size() > 2, lines.toString());
    lines.forEach(l -> assertTrue(width(l) <= 5 * EM, l));
  }

  @Test
  void aNoteNumberClingsToItsWord() {
    List<Run> runs =
        List.of(
            Run.of("一二三四五", FACE, EM),
            new Run("12", FACE, EM / 2, true, true, 0),
            Run.of("六七八九十", FACE, EM));
    List<String> out = Composer.compose(runs, new Measure(5 * EM, 0, true)).runs();
    assertFalse(out.get(0).endsWith("\n"), "the number begins a line");
    assertTrue(Kern.strip(out.get(0)).contains("四\n五"), out.get(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 13, 20, 27})
  void anyTextKeepsTheRules(int ems) {
    Random random = new Random(ems);
    String alphabet = "天地人山水火木金土日月年市区村民，。、；：！？（）《》“”‘’——……·0123456789abc% ";
    for (int round = 0; round < 300; round++) {
      String text =
          random
              .ints(20 + random.nextInt(200), 0, alphabet.length())
              .mapToObj(alphabet::charAt)
              .map(String::valueOf)
              .collect(Collectors.joining("天"));
      List<String> lines = new ArrayList<>(compose(text, ems).lines().toList());
      String kept = Kern.strip(String.join("", lines)).replace(" ", "");
      assertEquals(text.replace(" ", ""), kept);
      for (int i = 0; i < lines.size(); i++) {
        String line = Kern.strip(lines.get(i));
        int end = line.codePointBefore(line.length());
        assertFalse(i > 0 && Marks.of(line.codePointAt(0)).neverFirst(), line);
        assertFalse(i + 1 < lines.size() && Marks.of(end).neverLast(), line);
        double width = width(lines.get(i));
        double slack = i + 1 < lines.size() ? 1 : ems * EM;
        assertEquals(ems * EM - slack / 2, width, slack / 2 + 1, line);
      }
    }
  }
}
