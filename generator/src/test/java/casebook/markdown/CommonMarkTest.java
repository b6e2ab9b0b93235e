package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.Goldens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification, 0.30. Those that come out otherwise are listed,
 * each with its reason: raw HTML does nothing here, images are told by their descriptions,
 * addresses of unknown schemes are no links, letters in addresses are not encoded, and a few
 * differences of the library.
 */
class CommonMarkTest {
  private static final LinkResolver LINKS = link -> Optional.of("./" + link.slug() + ".md");

  @Test
  void specification() throws IOException {
    List<String> deviations = new ArrayList<>();
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      RenderOptions options = RenderOptions.PLAIN.withLinks(LINKS);
      String html = MarkdownText.of(example.getSource().replace('→', '\t')).render(options).html();
      if (!normal(html).equals(normal(example.getHtml().replace('→', '\t')))) {
        deviations.add(number + " " + reason(example.getHtml(), html));
      }
    }
    assertEquals(652, examples.size());
    Goldens.check("markdown/commonmark-deviations.txt", String.join("\n", deviations) + "\n");
  }

  private static String reason(String expected, String html) {
    if (html.contains("&lt;") && !expected.contains("&lt;")) {
      return "raw HTML does nothing";
    }
    if (expected.matches("(?s).*href=\"[^\"/]*:.*") && !html.contains("href")) {
      return "no such scheme";
    }
    if (expected.contains("<img")) {
      return "images are told by their descriptions";
    }
    return expected.contains("%") ? "letters in addresses" : "library";
  }

  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.body().getAllElements()) {
      if (element.normalName().matches("h[1-6]")) {
        element.removeAttr("id");
      }
      element.removeAttr("class");
    }
    return document.body().html().replaceAll("\\s*\n\\s*", "\n").replaceAll("\\s+(?=<)", "");
  }
}
