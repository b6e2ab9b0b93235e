package casebook.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.figures.Figure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  /** Guards against a hang; all of it takes seconds. */
  private static final Duration HANG = Duration.ofMinutes(3);

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("casebook.root"),
          "generator/src/test/resources/casebook/figures/golden");

  @Test
  void quoteIsTheTextOfItsSpan() {
    List<String> text = List.of("开头一段。", "全镇新建便民驿站26处，投入4500万元，办结率98.5%。");
    List<Figure> figures = Figures.of(text);
    assertEquals(3, figures.size());
    assertEquals("便民驿站", figures.get(0).measure().label());
    assertEquals("45000000", figures.get(1).measure().value().toPlainString());
    assertEquals(Kind.SHARE, figures.get(2).kind());
    assertEquals(1, figures.get(2).paragraph());
  }

  @Test
  void everySpanReadsBackToItsValue() throws IOException {
    List<String> sentences = sentences();
    List<Figure> figures = Figures.of(sentences);
    assertTrue(figures.size() > 400);
    int onlyInContext = 0;
    for (Figure f : figures) {
      String paragraph = sentences.get(f.paragraph());
      assertEquals(f.measure().quote(), paragraph.substring(f.start(), f.end()));
      assertTrue(f.start() <= f.numberStart() && f.numberEnd() <= f.end(), paragraph);
      String span = paragraph.substring(f.start(), f.end());
      boolean alone = !Quantities.in(new Passage(span)).isEmpty();
      onlyInContext += alone ? 0 : 1;
      assertTrue(
          Quantities.in(new Passage(alone ? span : paragraph)).stream()
              .filter(q -> alone || q.start() == f.numberStart())
              .anyMatch(q -> q.value().compareTo(f.measure().value()) == 0),
          () -> f + " of " + paragraph);
    }
    assertTrue(
        onlyInContext < figures.size() / 20, "carried units, scores and counted nouns are rare");
  }

  @Test
  void sameTextSameFigures() throws IOException {
    assertEquals(Figures.of(sentences()), Figures.of(sentences()));
  }

  @Test
  void anyTextHasAnAnswer() throws IOException {
    Random random = new Random(5);
    String letters = String.join("", sentences()) + "“”（）()《》\"、，。0123456789";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        int from = random.nextInt(letters.length() - 6);
        text.append(letters, from, from + 1 + random.nextInt(5));
      }
      for (Figure f : Figures.of(List.of(text.toString()))) {
        assertEquals(f.measure().quote(), text.substring(f.start(), f.end()));
        assertFalse(f.measure().label().isBlank(), text.toString());
      }
    }
  }

  @Test
  void hostileTextEnds() {
    List<String> hostile =
        List.of(
            "1".repeat(100_000),
            "(".repeat(20_000) + "3个" + ")".repeat(20_000),
            "“".repeat(50_000) + "12个",
            "一二三十百千万亿".repeat(5_000),
            "每年计划将到2025年力争".repeat(5_000) + "3个",
            "3、".repeat(20_000) + "5万元",
            "由3个到5个".repeat(5_000),
            "“三成”1/3的、".repeat(10_000),
            "增长10%、".repeat(10_000),
            "对12名的，奖励3元".repeat(5_000),
            "从1到2用了3天，".repeat(5_000),
            "（3个".repeat(10_000),
            "的".repeat(100_000) + "3个");
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (String text : hostile) {
            Figures.of(List.of(text)).forEach(f -> assertFalse(f.measure().quote().isEmpty()));
          }
        });
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".input")).sorted().toList()) {
        sentences.addAll(Files.readAllLines(file));
      }
    }
    return sentences;
  }
}
