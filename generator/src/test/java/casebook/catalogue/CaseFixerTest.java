package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.Goldens;
import casebook.figures.Indicators;
import casebook.model.Indicator;
import casebook.model.Indicator.Direction;
import casebook.model.Progress;
import casebook.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CaseFixerTest {
  private static final Indicators CANON =
      Indicators.of(
          List.of(
              indicator("grids", "个", "^网格$", "都符合"),
              indicator("grid-workers", "人", "网格员"),
              indicator("canteens", "个", "食堂", "都符合"),
              indicator("funds", "元", "资金")));

  private static Indicator indicator(String id, String family, String... patterns) {
    return new Indicator(id, id, id, "", "", family, "", "", List.of(patterns), Direction.NEITHER);
  }

  /** Case file → the file with what is certain filled in, and what was done. */
  @TestFactory
  Stream<DynamicTest> files() {
    return Goldens.pairs(
        "catalogue/fix",
        text -> {
          CaseFixer.Fixed fixed = CaseFixer.fix("a.md", text, CANON);
          CaseFixer.Fixed again = CaseFixer.fix("a.md", fixed.text(), CANON);
          assertEquals(fixed.text(), again.text());
          assertEquals(List.of(), again.done());
          Messages words = Messages.in(Locale.CHINESE);
          return fixed.done().stream()
                  .map(c -> c.place() + ": " + words.text(c.message()))
                  .collect(Collectors.joining("\n", "", "\n"))
              + fixed.text().replace("\r", "␍");
        });
  }

  @Test
  void wholeFolder(@TempDir Path folder) throws IOException {
    Path cases = Files.createDirectories(folder.resolve("cases"));
    Files.writeString(
        folder.resolve("indicators.yaml"),
        "indicators:\n  - {id: grids, name: 网格, family: 个, patterns: [网格]}\n");
    String text =
        "---\ntitle: 一\nindicators:\n  - label: 网格\n    value: 3\n    unit: 个\n    quote: 网格3个\n---\n网格3个\n";
    Files.writeString(cases.resolve("a.md"), text);
    Files.write(cases.resolve("b.md"), new byte[] {(byte) 0xFF});
    assertEquals(1, ContentFixer.fix(folder, Progress.SILENT).size());
    assertEquals(
        text.replace("    quote", "    indicator: grids\n    quote"),
        Files.readString(cases.resolve("a.md")));
    assertEquals(List.of(), ContentFixer.fix(folder, Progress.SILENT));
    try (Stream<Path> files = Files.list(cases)) {
      assertEquals(2, files.count());
    }
    assertTrue(Files.size(cases.resolve("b.md")) == 1);
  }
}
