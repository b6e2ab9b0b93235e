package casebook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our own output writes what jte's writes, in every context and whatever the text. */
class HtmlBytesTest {
  private static final List<String[]> CONTEXTS =
      List.of(
          new String[] {"p", null},
          new String[] {"script", null},
          new String[] {"a", "href"},
          new String[] {"a", "title"},
          new String[] {"link", "href"},
          new String[] {"button", "onclick"},
          new String[] {"meta", "content"});

  private static final String[] PIECES = {
    "&",
    "<",
    ">",
    "\"",
    "'",
    "`",
    "=",
    "javascript:",
    " JaVaScript:",
    "data:",
    "</script>",
    "<!--",
    "&amp;",
    "&#x6a;",
    "案例",
    "𠮷",
    "é",
    "\u0000",
    "\u2028",
    "\n",
    "a",
    "9",
    "/",
    ":",
    "\\"
  };

  @Test
  void agreesWithJte() {
    Random random = new Random(1);
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String[] context = CONTEXTS.get(random.nextInt(CONTEXTS.size()));
      assertEquals(jte(context, text.toString()), ours(context, text.toString()));
    }
  }

  private static String jte(String[] context, String text) {
    StringOutput out = new StringOutput();
    OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(out);
    html.setContext(context[0], context[1]);
    html.writeUserContent(text);
    html.setContext(context[0], null);
    html.writeContent(text);
    return out.toString();
  }

  private static String ours(String[] context, String text) {
    HtmlBytes html = new HtmlBytes();
    html.setContext(context[0], context[1]);
    html.writeUserContent(text);
    html.setContext(context[0], null);
    html.writeContent(text);
    return new String(html.toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void growsAndReplacesHalfCharacters() {
    HtmlBytes html = new HtmlBytes();
    String page = "网格“员”".repeat(20_000);
    html.writeContent(page);
    html.writeUserContent("\ud842");
    assertEquals(page + "?", new String(html.toByteArray(), StandardCharsets.UTF_8));
  }
}
