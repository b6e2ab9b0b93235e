package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.Goldens;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MarkdownTextTest {
  private static final LinkResolver LINKS =
      link -> {
        String address = "/" + link.folder().orElse("cases") + "/" + link.slug() + "/";
        String fragment = link.fragment().map(f -> "#" + f).orElse("");
        return Optional.of(address + fragment).filter(a -> !link.slug().equals("missing"));
      };

  private static final RenderOptions OPTIONS = RenderOptions.PLAIN.withLinks(LINKS);

  /** Markdown → HTML, headings, plain text. */
  @TestFactory
  Stream<DynamicTest> pairs() {
    return Goldens.pairs(
        "markdown/html",
        markdown -> {
          Rendered rendered = MarkdownText.of(markdown).render(OPTIONS);
          assertSafe(rendered.html());
          String headings =
              rendered.headings().stream()
                  .map(h -> h.level() + " #" + h.id() + " " + h.text() + "\n")
                  .collect(Collectors.joining());
          return rendered.html()
              + "--- headings\n"
              + headings
              + "--- words\n"
              + MarkdownText.of(markdown).words()
              + "\n";
        });
  }

  /** Whatever is written, the page stays well-formed and does nothing of its own. */
  @Test
  void anySoupIsSafeAndWellFormed() {
    List<String> pieces =
        List.of(
            "汉字",
            "a",
            "*",
            "**",
            "***",
            "_",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "<",
            ">",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "# ",
            "    ",
            "\t",
            "|",
            "|-|\n",
            "[^1]",
            "[^1]: ",
            "\\",
            "&amp;",
            "&#0;",
            "&#x3c;",
            "&",
            "\"",
            "'",
            "<script>",
            "</p>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?",
            "javascript:",
            "data:",
            "http://a",
            "x.md",
            "onerror=x",
            "😀",
            "\uD83D",
            "\u2029",
            "\u0000",
            "\u000b",
            "\uFFFE",
            "\r",
            "\r\n",
            "---",
            "===",
            "```",
            "~~~",
            "：",
            "“",
            "”",
            "。");
    Random random = new Random(7);
    for (int i = 0; i < 4000; i++) {
      String soup =
          IntStream.range(0, 1 + random.nextInt(40))
              .mapToObj(n -> pieces.get(random.nextInt(pieces.size())))
              .collect(Collectors.joining());
      Mark mark = Mark.anchor("汉字a", "figure-1", "figure");
      Mark link = Mark.link("字a", "/x", "place");
      Rendered rendered =
          MarkdownText.of(soup).render(OPTIONS.withMarks(MarkIndex.of(List.of(mark, link))));
      assertSafe(rendered.html());
    }
  }

  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "code",
          "em",
          "strong",
          "a",
          "img",
          "br",
          "hr",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "sup",
          "section",
          "span");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id", "href", "src", "alt", "title", "class", "start", "scope", "colspan", "aria-label");

  /** Judged by parsers that share nothing with the renderer. */
  private static void assertSafe(String html) {
    assertWellFormed(html);
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (element.normalName().equals("body")) {
        continue;
      }
      assertTrue(ELEMENTS.contains(element.normalName()), html);
      for (Attribute attribute : element.attributes()) {
        assertTrue(ATTRIBUTES.contains(attribute.getKey()), html);
      }
      for (String address : List.of(element.attr("href"), element.attr("src"))) {
        assertTrue(address.matches("(?si)(?:https?:|mailto:|[^:]*$|[^:]*[#?/].*).*"), address);
        assertTrue(!address.startsWith("//") && address.indexOf('\\') < 0, address);
      }
    }
  }

  private static void assertWellFormed(String html) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.parse(new InputSource(new StringReader("<body>" + html + "</body>")));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(e.getMessage() + " in " + html, e);
    }
  }

  @Test
  void equalIsWhatReadsTheSame() {
    assertEquals(MarkdownText.of("甲**乙**"), MarkdownText.of("\n甲**乙**\n\n"));
    assertNotEquals(MarkdownText.of("甲**乙**"), MarkdownText.of("**甲**乙"));
    assertNotEquals(MarkdownText.of("甲"), MarkdownText.of("乙"));
  }

  @Test
  void idPrefixAndHeadingShift() {
    Rendered rendered =
        MarkdownText.of("## 背景\n\n见[^1]。\n\n[^1]: 注")
            .render(RenderOptions.PLAIN.withIdPrefix("dalian--").withHeadingShift(1));
    assertEquals(List.of(new Heading(3, "dalian--背景", "背景")), rendered.headings());
    assertTrue(rendered.html().contains("<h3 id=\"dalian--背景\">"), rendered.html());
    assertTrue(rendered.html().contains("id=\"dalian--fn-1\""), rendered.html());
    assertTrue(rendered.html().contains("href=\"#dalian--fnref-1\""), rendered.html());
  }

  /** Deeper than the readers let through, for whoever renders without them. */
  @Test
  void deepNestingIsShownAsWritten() {
    assertSafe(MarkdownText.of(">".repeat(500) + "底").render(OPTIONS).html());
    assertSafe(
        MarkdownText.of("*甲 **乙 ".repeat(500) + "乙** 甲*".repeat(500)).render(OPTIONS).html());
    assertTrue(MarkdownText.of(">".repeat(500) + "底").words().contains("底"));
  }
}
