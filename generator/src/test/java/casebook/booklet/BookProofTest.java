package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.booklet.book.Trim;
import casebook.booklet.proof.BookProof.Result;
import casebook.booklet.proof.Conformance;
import casebook.booklet.proof.Prove;
import casebook.catalogue.Catalogue;
import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole books, held against what they were printed from: every character of every case, every page
 * number, every line, and the two standards.
 */
class BookProofTest {
  private final Path folder;

  BookProofTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Printed(Path pdf, Summary summary) {}

  private Printed print(Catalogue catalogue) throws IOException, BookletException {
    return print(catalogue, Optional.empty());
  }

  private Printed print(Catalogue catalogue, Optional<Trim> size)
      throws IOException, BookletException {
    Path pdf = folder.resolve("book.pdf");
    BookletOptions options =
        BookletOptions.reading(Fonts.find(Fonts.cache(), catalogue.publication(), folder))
            .withSize(size);
    Summary summary =
        BookletBuilder.build(catalogue, Templates.packaged(), options, pdf, Progress.SILENT);
    return new Printed(pdf, summary);
  }

  private void proved(Catalogue catalogue, Printed printed) throws IOException {
    Result result = Prove.of(catalogue, printed.pdf());
    assertEquals(List.of(), result.failures());
    assertTrue(result.characters() > 10_000, "characters " + result.characters());
    assertTrue(result.locators() > 100, "locators " + result.locators());
    assertTrue(result.links() > result.locators() / 2, "links " + result.links());
    assertEquals(List.of(), printed.summary().audit().findings());
  }

  @Test
  void theRealDocuments() throws Exception {
    assumeTrue(Editions.seedsAreHere(), "skipped: no documents at ../shared/seeds");
    Catalogue catalogue = Editions.seeds(Files.createDirectory(folder.resolve("content")));
    Printed printed = print(catalogue);
    proved(catalogue, printed);
    assertEquals(List.of(), Conformance.failures(printed.pdf()));
  }

  @Test
  void theFoundingEdition() throws Exception {
    Catalogue catalogue = Editions.founding(Files.createDirectory(folder.resolve("content")));
    Printed printed = print(catalogue);
    proved(catalogue, printed);
    byte[] first = Files.readAllBytes(printed.pdf());
    assertTrue(java.util.Arrays.equals(first, Files.readAllBytes(print(catalogue).pdf())));
    assertEquals(List.of(), Conformance.failures(printed.pdf()));
  }

  @Test
  void sixHundredPages() throws Exception {
    Catalogue catalogue = Editions.madeUp(folder.resolve("content"), 100);
    Printed printed = print(catalogue, Optional.of(Trim.LARGE_32));
    proved(catalogue, printed);
    assertTrue(printed.summary().pages() >= 600, "pages " + printed.summary().pages());
  }

  @Test
  void aLostWordIsFound() throws Exception {
    Path pdf = print(BookletBuilderTest.twoCases()).pdf();
    assertEquals(List.of(), Prove.of(BookletBuilderTest.twoCases(), pdf).failures());
    Catalogue other =
        BookletBuilderTest.small(
            TestCatalogue.simple("hill", "把水引上山", "辽宁省/大连市", "民生/用水", "## 起因\n\n大连常缺水。"),
            TestCatalogue.simple("road", "把路修到村口", "山东省", "民生/道路", "全县修路35公里。"));
    List<String> failures = Prove.of(other, pdf).failures();
    assertFalse(failures.stream().noneMatch(f -> f.startsWith("hill at 4")), failures.toString());
    assertFalse(failures.stream().noneMatch(f -> f.startsWith("road title")), failures.toString());
  }
}
