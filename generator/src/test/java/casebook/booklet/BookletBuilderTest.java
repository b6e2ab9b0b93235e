package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.Catalogue;
import casebook.model.Case;
import casebook.model.Page;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.model.RegionPath;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookletBuilderTest {
  private final Path folder;

  BookletBuilderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Catalogue small(Case... cases) {
    Map<RegionPath, String> codes =
        Map.of(
            RegionPath.parse("辽宁省"), "210000",
            RegionPath.parse("辽宁省/大连市"), "210200",
            RegionPath.parse("山东省"), "370000");
    return TestCatalogue.of(
        TestCatalogue.publication("大32开"),
        List.of(cases),
        codes,
        List.of(),
        List.of(new Page("preface", "zh", "前言", 1, "先说几句。")));
  }

  static Catalogue twoCases() {
    return small(
        TestCatalogue.simple(
            "hill",
            "把水引上山",
            "辽宁省/大连市",
            "民生/用水",
            "## 起因\n\n大连缺水。见[另一案](road.md)。[^1]\n\n[^1]: 注文在此。"),
        TestCatalogue.simple("road", "把路修到门口", "山东省", "民生/道路", "全县修路35公里。"));
  }

  private Path build(Catalogue catalogue, String name) throws IOException, BookletException {
    Path pdf = folder.resolve(name);
    BookletOptions options =
        BookletOptions.reading(Fonts.find(folder, catalogue.publication(), folder))
            .withContent(folder);
    BookletBuilder.build(catalogue, Templates.packaged(), options, pdf, Progress.SILENT);
    return pdf;
  }

  static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void printsEveryCaseWithItsNotesAndReferences() throws Exception {
    String text = text(build(twoCases(), "a.pdf"));
    for (String wanted :
        List.of("山水之间", "先说几句。", "目录", "把水引上山", "大连缺水。", "注文在此。", "全县修路35公里。", "地区索引", "主题索引")) {
      assertTrue(text.contains(wanted), wanted);
    }
    assertTrue(text.contains("另一案（见第3页）"), text);
  }

  @Test
  void sameCatalogueSameBytes() throws Exception {
    assertArrayEquals(
        Files.readAllBytes(build(twoCases(), "a.pdf")),
        Files.readAllBytes(build(twoCases(), "b.pdf")));
  }

  @Test
  void aCharacterWithoutGlyphStopsThePress() throws IOException {
    Path file = Files.createDirectory(folder.resolve("cases")).resolve("road.md");
    Files.writeString(file, "---\n---\n路名是\uD83D\uDE00街。\n");
    Catalogue catalogue =
        small(TestCatalogue.simple("road", "修路", "山东省", "民生/道路", "路名是\uD83D\uDE00街。"));
    BookletException stopped =
        assertThrows(BookletException.class, () -> build(catalogue, "c.pdf"));
    Problem problem = stopped.problems().get(0);
    assertEquals(new Place(file.toString(), 3, 4), problem.place());
    assertEquals("U+1F600", problem.message().arguments().get(1));
  }
}
