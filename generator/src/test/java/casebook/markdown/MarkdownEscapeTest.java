package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownEscapeTest {
  @Test
  void onlyWhereNeeded() {
    assertEquals("全**29 支", MarkdownEscape.paragraph("全**29 支"));
    assertEquals("a_b，3 * 5，甲-乙", MarkdownEscape.paragraph(" a_b，3 * 5，甲-乙 "));
    assertEquals("\\*注\\*", MarkdownEscape.paragraph("*注*"));
    assertEquals("1\\. 概况", MarkdownEscape.paragraph("1. 概况"));
    assertEquals("\\- 概况", MarkdownEscape.paragraph("- 概况"));
    assertEquals("\\# 概况", MarkdownEscape.paragraph("# 概况"));
    assertEquals("\\[注\\](a)", MarkdownEscape.paragraph("[注](a)"));
    assertEquals("\\<b\\>", MarkdownEscape.paragraph("<b>"));
  }

  @Test
  void anyWordsReadAsTheyWere() {
    List<String> pieces =
        List.of(
            "汉字",
            "a",
            "1",
            ".",
            ")",
            " ",
            "*",
            "**",
            "_",
            "`",
            "[",
            "]",
            "(x)",
            "!",
            "<",
            ">",
            "- ",
            "# ",
            "&amp;",
            "&",
            "\\",
            "|",
            "~~~",
            "```",
            "===",
            "---",
            "：",
            "“",
            "”",
            "+ ",
            "[^1]",
            "http://a");
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      String words =
          IntStream.range(0, 1 + random.nextInt(8))
              .mapToObj(n -> pieces.get(random.nextInt(pieces.size())))
              .collect(Collectors.joining())
              .strip();
      String written = MarkdownEscape.paragraph(words);
      assertEquals(words, MarkdownHtml.plainText(written), written);
    }
  }
}
