package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.booklet.book.Selection;
import casebook.booklet.book.Trim;
import casebook.catalogue.Catalogue;
import casebook.catalogue.ShortCodes;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a publication as booklets of their own, and every size. */
class SelectionTest {
  private final Path folder;

  SelectionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String print(String... pairs) throws IOException, BookletException {
    Catalogue catalogue = BookletBuilderTest.twoCases();
    Path pdf = folder.resolve("part.pdf");
    BookletOptions options =
        BookletOptions.reading(Fonts.find(folder, catalogue.publication(), folder))
            .withSelection(Selection.parse(List.of(pairs)).selection());
    BookletBuilder.build(catalogue, Templates.packaged(), options, pdf, Progress.SILENT);
    return BookletBuilderTest.text(pdf);
  }

  @Test
  void aProvinceAlone() throws Exception {
    String text = print("region=辽宁省");
    assertTrue(text.contains("把水引上山"));
    assertFalse(text.contains("把路修到门口"), text);
    assertFalse(text.contains("山东省"), "the indexes list other regions");
    String code = ShortCodes.of(List.of("hill", "road")).get("road");
    assertTrue(text.contains("另一案（见网络短码" + code + "）"), text);
  }

  @Test
  void aCityByItsNameAndAThemeAtEitherLevel() throws Exception {
    assertTrue(print("region=大连市", "theme=民生").contains("把水引上山"));
    assertFalse(print("theme=民生/道路").contains("把水引上山"));
    assertTrue(print("theme=用水", "theme=道路").contains("把路修到门口"));
  }

  private List<String> problems(String... pairs) {
    BookletException stopped = assertThrows(BookletException.class, () -> print(pairs));
    return stopped.problems().stream().map((Problem p) -> p.message().key()).toList();
  }

  @Test
  void whatSelectsNothing() {
    assertEquals(List.of("booklet.select.unknown"), problems("region=辽宁"));
    assertEquals(List.of("booklet.select.none"), problems("region=辽宁省", "theme=道路"));
    for (String pair : List.of("辽宁省", "place=辽宁省", "region=")) {
      assertEquals(
          "booklet.select.form", Selection.parse(List.of(pair)).problems().get(0).message().key());
    }
  }

  @Test
  void everySize() throws Exception {
    Catalogue catalogue = BookletBuilderTest.twoCases();
    for (Trim trim : Trim.values()) {
      Path pdf = folder.resolve("size.pdf");
      BookletOptions options =
          BookletOptions.reading(Fonts.find(folder, catalogue.publication(), folder))
              .withSize(Optional.of(trim));
      Summary summary =
          BookletBuilder.build(catalogue, Templates.packaged(), options, pdf, Progress.SILENT);
      assertEquals(List.of(), summary.audit().findings(), trim.label());
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        double millimetre = 72 / 25.4;
        assertEquals(trim.width(), document.getPage(5).getMediaBox().getWidth() / millimetre, .01);
        assertEquals(
            trim.height(), document.getPage(5).getMediaBox().getHeight() / millimetre, .01);
      }
    }
  }
}
