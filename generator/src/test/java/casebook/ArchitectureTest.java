package casebook;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may import whom, and where each outside library lives. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("casebook");

  @Test
  void importTable() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("root")
        .definedBy("casebook")
        .layer("serve")
        .definedBy("casebook.serve..")
        .layer("site")
        .definedBy("casebook.site..")
        .layer("booklet")
        .definedBy("casebook.booklet..")
        .layer("catalogue")
        .definedBy("casebook.catalogue..")
        .layer("convert")
        .definedBy("casebook.convert..")
        .layer("templates")
        .definedBy("casebook.templates..")
        .layer("words")
        .definedBy("casebook.words..")
        .layer("gazetteer")
        .definedBy("casebook.gazetteer..")
        .layer("markdown")
        .definedBy("casebook.markdown..")
        .layer("figures")
        .definedBy("casebook.figures..")
        .layer("text")
        .definedBy("casebook.text..")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("serve", "root")
        .whereLayer("booklet")
        .mayOnlyBeAccessedByLayers("serve", "root")
        .whereLayer("catalogue")
        .mayOnlyBeAccessedByLayers("site", "booklet", "serve", "root")
        .whereLayer("convert")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("templates")
        .mayOnlyBeAccessedByLayers("site", "booklet", "serve", "root")
        .whereLayer("words")
        .mayOnlyBeAccessedByLayers("convert")
        .whereLayer("gazetteer")
        .mayOnlyBeAccessedByLayers("convert", "catalogue", "site", "booklet", "root")
        .whereLayer("figures")
        .mayOnlyBeAccessedByLayers("convert", "catalogue", "site", "booklet", "root")
        .check(CLASSES);
  }

  @Test
  void noPackageCycle() {
    slices().matching("casebook.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void outsideLibrariesStayInTheirPlaces() {
    onlyIn("casebook.words..", "com.hankcs..");
    onlyIn("casebook.markdown..", "com.vladsch.flexmark..", "tools.jackson.dataformat.yaml..");
    onlyIn("casebook.booklet..", "com.openhtmltopdf..");
  }

  private static void onlyIn(String home, String... libraries) {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }

  @Test
  void filesAreShort() throws IOException {
    Path root = Path.of(System.getProperty("casebook.root"), "generator", "src");
    try (var files = Files.walk(root)) {
      List<Path> long_ =
          files.filter(f -> f.toString().endsWith(".java")).filter(f -> lines(f) > 400).toList();
      assertEquals(List.of(), long_, "files over 400 lines");
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
