package casebook;

import casebook.catalogue.CatalogueReader;
import casebook.convert.write.ConversionOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that several commands share; their descriptions stand in the resource bundle. */
final class Options {
  private Options() {}

  /** Where the content is. */
  static final class Content {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path folder;

    Path folder() {
      return folder;
    }
  }

  /** Where the documents are, and what becomes of cases that have gone. */
  static final class Conversion {
    @Option(names = "--sources", paramLabel = "DIR")
    private @Nullable Path sources;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--restore")
    private boolean restore;

    @Option(names = "--prune")
    private boolean prune;

    ConversionOptions in(Path content) {
      return new ConversionOptions(
          sources == null ? content.resolve("sources") : sources,
          content,
          report == null ? content.resolve("convert-report.html") : report,
          restore,
          prune);
    }
  }

  /** Where the site goes and how it is made. */
  static final class Output {
    @Option(names = "--site", paramLabel = "DIR", defaultValue = "site")
    private Path site;

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Option(names = "--no-booklet")
    private boolean noBooklet;

    @Option(names = "--portable")
    private boolean portable;

    Build build(Console console, Path content, CatalogueReader.Options reading) {
      return new Build(
          console, content, site, Optional.ofNullable(templates), !noBooklet, portable, reading);
    }
  }
}
