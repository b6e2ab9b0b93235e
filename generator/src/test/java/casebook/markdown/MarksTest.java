package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static String html(String markdown, Mark... marks) {
    return render(markdown, marks).html().strip();
  }

  private static Rendered render(String markdown, Mark... marks) {
    return MarkdownText.of(markdown)
        .render(RenderOptions.PLAIN.withMarks(MarkIndex.of(List.of(marks))));
  }

  private static Mark figure(int number, String quote) {
    return Mark.anchor(quote, "figure-" + number, "figure");
  }

  private static Mark place(String name) {
    return Mark.link(name, "/regions/" + name, "place");
  }

  @Test
  void firstOccurrenceOutsideHeadingsLinksAndCode() {
    assertEquals(
        "<h2 id=\"大连市\">大连市</h2>\n<p><a href=\"#x\">大连市</a>、<code>大连市</code>、"
            + "<a class=\"place\" href=\"/regions/大连市\">大连市</a>和大连市</p>",
        html("## 大连市\n\n[大连市](#x)、`大连市`、大连市和大连市", place("大连市")));
  }

  @Test
  void longestFirst() {
    assertEquals(
        "<p><a class=\"place\" href=\"/regions/大连市沙河口区\">大连市沙河口区</a>和"
            + "<a class=\"place\" href=\"/regions/大连市\">大连市</a></p>",
        html("大连市沙河口区和大连市", place("大连市"), place("大连市沙河口区")));
  }

  @Test
  void emphasisMayCutThrough() {
    assertEquals(
        "<p><span id=\"figure-1\" class=\"figure\">成立</span><strong>"
            + "<span class=\"figure\">390</span></strong><span class=\"figure\">家</span>企业</p>",
        html("成立**390**家企业", figure(1, "成立390家")));
  }

  @Test
  void lineEndMayCutThrough() {
    assertEquals(
        "<p>共<span id=\"figure-1\" class=\"figure\">成立390家</span></p>",
        html("共成立\n390家", figure(1, "成立390家")));
  }

  @Test
  void marksOverlap() {
    assertEquals(
        "<p><span id=\"figure-1\" class=\"figure\">由4个<span id=\"figure-2\" class=\"figure\">增至"
            + "</span></span><span class=\"figure\">17个</span></p>",
        html("由4个增至17个", figure(1, "由4个增至"), figure(2, "增至17个")));
  }

  @Test
  void sameQuoteTwice() {
    assertEquals(
        "<p><span id=\"figure-1\" class=\"figure\"><span id=\"figure-2\" class=\"figure\">4到17个"
            + "</span></span></p>",
        html("4到17个", figure(1, "4到17个"), figure(2, "4到17个")));
    assertEquals(
        "<p><span id=\"figure-1\" class=\"figure\">增长10%</span>，又"
            + "<span id=\"figure-2\" class=\"figure\">增长10%</span></p>",
        html("增长10%，又增长10%", figure(1, "增长10%"), figure(2, "增长10%")));
  }

  @Test
  void linksDoNotNestAndTargetsAreLinkedOnce() {
    Mark figure =
        new Mark(
            "大连市390家",
            Optional.of("figure-1"),
            Optional.of("/indicators/x"),
            "figure",
            Optional.of("指标"));
    Mark shorter = Mark.link("大连", "/regions/大连市", "place");
    Rendered rendered =
        MarkdownText.of("大连市390家，大连市，大连")
            .render(
                RenderOptions.PLAIN.withMarks(
                    MarkIndex.of(List.of(figure)), MarkIndex.of(List.of(shorter, place("大连市")))));
    assertEquals(
        "<p><a id=\"figure-1\" class=\"figure\" href=\"/indicators/x\" title=\"指标\">大连市390家</a>，"
            + "<a class=\"place\" href=\"/regions/大连市\">大连市</a>，大连</p>",
        rendered.html().strip());
  }

  @Test
  void anchorsTellWhatWasFound() {
    assertEquals(
        Set.of("figure-1"),
        render("## 标题5个\n\n成立390家", figure(1, "成立390家"), figure(2, "5个"), figure(3, "没有"))
            .anchors());
  }

  @Test
  void anIndexFindsWhatASearchFinds() {
    Random random = new Random(11);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      marks.add(figure(i, word(random, 2 + random.nextInt(5))));
    }
    String text = word(random, 3000);
    Rendered rendered =
        MarkdownText.of(text).render(RenderOptions.PLAIN.withMarks(MarkIndex.of(marks)));
    for (Mark mark : marks) {
      assertEquals(
          text.contains(mark.phrase()),
          rendered.anchors().contains(mark.id().orElseThrow()),
          mark.phrase());
    }
    assertEquals(text, Jsoup.parse(rendered.html()).text());
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("推动社区网格治理".charAt(random.nextInt(8)));
    }
    return word.toString();
  }
}
