package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.Goldens;
import casebook.catalogue.CatalogueReader.Options;
import casebook.catalogue.CatalogueReader.Purpose;
import casebook.catalogue.CatalogueReader.Result;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tiny sites, good and broken, each a folder with what is to be said of it in expected.txt. */
class CatalogueReaderTest {
  private static final Options STRICT = new Options(Purpose.CHECK, true, Optional.empty());

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    Path home = Goldens.home().resolve("catalogue/sites");
    List<Path> sites;
    try (Stream<Path> folders = Files.list(home)) {
      sites = folders.sorted().toList();
    }
    assertFalse(sites.isEmpty());
    return sites.stream()
        .map(
            site ->
                DynamicTest.dynamicTest(
                    String.valueOf(site.getFileName()),
                    () -> {
                      Result result = CatalogueReader.read(site, STRICT, Progress.SILENT);
                      String said = said(result).replace(site + "/", "");
                      Goldens.check(Goldens.home().relativize(site) + "/expected.txt", said);
                    }));
  }

  private static String said(Result result) {
    Messages words = Messages.in(Locale.CHINESE);
    String problems =
        result.problems().stream().map(p -> words.text(p) + "\n").collect(Collectors.joining());
    boolean broken =
        result.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    assertEquals(broken, result.catalogue().isEmpty());
    return problems + result.catalogue().map(Dump::of).orElse("");
  }

  @Test
  void nothingThere(@TempDir Path folder) {
    Result result = CatalogueReader.read(folder.resolve("none"), STRICT, Progress.SILENT);
    assertEquals("catalogue.no-cases", result.problems().get(0).message().key());
  }

  @Test
  void notUtf8(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("cases"));
    Files.write(folder.resolve("cases/a.md"), new byte[] {(byte) 0xC4, (byte) 0xE3, '\n'});
    Result result = CatalogueReader.read(folder, STRICT, Progress.SILENT);
    assertEquals("markdown.not-utf8", result.problems().get(0).message().key());
  }

  @Test
  void draftsOnlyOnDemand() {
    Path site = Goldens.home().resolve("catalogue/sites/good");
    Catalogue with =
        CatalogueReader.read(site, Options.PREVIEW, Progress.SILENT).catalogue().orElseThrow();
    Catalogue without =
        CatalogueReader.read(site, Options.PUBLISH, Progress.SILENT).catalogue().orElseThrow();
    assertTrue(with.entry("caogao").isPresent());
    assertTrue(without.entry("caogao").isEmpty());
  }
}
