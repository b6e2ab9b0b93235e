package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.Goldens;
import casebook.model.Place;
import casebook.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CaseReaderTest {
  /** A broken case file → its problems in both languages; a good one → itself. */
  @TestFactory
  Stream<DynamicTest> files() {
    return Goldens.pairs("markdown/cases", CaseReaderTest::outcome);
  }

  private static String outcome(String text) {
    Parsed<CaseFile> parsed = CaseReader.read("a-case.md", text);
    if (parsed.problems().isEmpty()) {
      return CaseWriter.write(parsed.value().orElseThrow().content());
    }
    assertTrue(parsed.sound().isEmpty());
    return Stream.of(Locale.CHINESE, Locale.ENGLISH)
        .map(Messages::in)
        .flatMap(words -> parsed.problems().stream().map(words::text))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void placesOfKeysAndBody() {
    String text =
        """
        ---
        title: 题名
        themes: [治理/网格, 服务]
        indicators:
          - label: 网格
            value: 3
            quote: 网格3个
        ---

        正文
        """;
    CaseFile file = CaseReader.read("cases/x.md", text).value().orElseThrow();
    assertEquals(new Place("cases/x.md", 3, 17), file.places().at("themes", "1"));
    assertEquals(new Place("cases/x.md", 7, 12), file.places().at("indicators", "0", "quote"));
    assertEquals(new Place("cases/x.md", 5, 5), file.places().at("indicators", "0", "unit"));
    assertEquals(10, file.bodyLine());
  }

  @Test
  void columnsCountWhatEditorsCount() {
    String text = "---\ntitle: x\nthemes: [😀😀, 服务/a/b]\n---\n正文\n";
    assertEquals(
        List.of(new Place("x.md", 3, 16)),
        CaseReader.read("x.md", text).problems().stream().map(p -> p.place()).toList());
  }

  @Test
  void hostileSizes() {
    String front = "---\ntitle: x\n---\n\n";
    Parsed<CaseFile> deep = CaseReader.read("x.md", front + "正文\n" + "- ".repeat(60) + "a\n");
    assertEquals(List.of("x.md:6:1 markdown.too-deep"), keys(deep));
    Parsed<CaseFile> quoted = CaseReader.read("x.md", front + ">".repeat(60) + "a\n");
    assertEquals(List.of("x.md:5:1 markdown.too-deep"), keys(quoted));
    Parsed<CaseFile> rule = CaseReader.read("x.md", front + "a\n\n" + "-".repeat(200) + "\nb\n");
    assertEquals(List.of(), keys(rule));
    Parsed<CaseFile> longer = CaseReader.read("x.md", front + "长".repeat(200_001));
    assertEquals(List.of("x.md:5 markdown.too-long"), keys(longer));
    Parsed<CaseFile> nested =
        CaseReader.read("x.md", "---\ntitle: " + "[".repeat(5000) + "\n---\n");
    assertEquals(1, nested.problems().size());
  }

  private static List<String> keys(Parsed<CaseFile> parsed) {
    return parsed.problems().stream().map(p -> p.place() + " " + p.message().key()).toList();
  }

  @Test
  void badFileNames() {
    for (String name : new String[] {"大连", "A", "a--b", "a-", "a_b", "a".repeat(61)}) {
      Parsed<CaseFile> parsed = CaseReader.read("cases/" + name + ".md", "---\ntitle: x\n---\n");
      assertEquals(1, parsed.problems().size(), name);
    }
  }
}
