package casebook.booklet;

import casebook.bench.Corpus;
import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.convert.write.Conversion;
import casebook.convert.write.ConversionOptions;
import casebook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Content to print: converted documents, or cases made up. */
final class Editions {
  private static final Path SEEDS =
      Path.of(System.getProperty("casebook.shared", "../shared"), "seeds");
  private static final Path CONTENT = Path.of(System.getProperty("casebook.root", "."), "content");

  private Editions() {}

  static boolean seedsAreHere() {
    return Files.isDirectory(SEEDS);
  }

  /** The five real documents, converted into an empty folder. */
  static Catalogue seeds(Path folder) throws IOException {
    return converted(SEEDS, folder);
  }

  /** What this repository publishes: its cases, or its documents while these are not converted. */
  static Catalogue founding(Path folder) throws IOException {
    return Files.isDirectory(CONTENT.resolve("cases"))
        ? read(CONTENT)
        : converted(CONTENT.resolve("sources"), folder);
  }

  /** So many plausible cases; 100 make 600 pages of 大32开. */
  static Catalogue madeUp(Path folder, int cases) throws IOException {
    Corpus.write(folder, cases);
    return read(folder);
  }

  /** A content folder, which must be good. */
  static Catalogue read(Path folder) {
    CatalogueReader.Result result =
        CatalogueReader.read(folder, CatalogueReader.Options.PUBLISH, Progress.SILENT);
    return result
        .catalogue()
        .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
  }

  private static Catalogue converted(Path sources, Path folder) throws IOException {
    for (String file : List.of("publication.yaml", "themes.yaml", "indicators.yaml")) {
      Files.copy(CONTENT.resolve(file), folder.resolve(file));
    }
    Files.createDirectory(folder.resolve("pages"));
    Files.copy(CONTENT.resolve("pages/preface.md"), folder.resolve("pages/preface.md"));
    Path report = folder.resolve("report.html");
    Conversion.run(new ConversionOptions(sources, folder, report, false, false), Progress.SILENT);
    return read(folder);
  }
}
