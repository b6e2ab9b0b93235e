package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.Goldens;
import casebook.model.Place;
import casebook.text.Messages;
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
    assertTrue(parsed.value().isEmpty());
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
  void badFileNames() {
    for (String name : new String[] {"大连", "A", "a--b", "a-", "a_b", "a".repeat(61)}) {
      Parsed<CaseFile> parsed = CaseReader.read("cases/" + name + ".md", "---\ntitle: x\n---\n");
      assertEquals(1, parsed.problems().size(), name);
    }
  }
}
