package casebook.site.browser;

import casebook.catalogue.Catalogue;
import casebook.model.Progress;
import casebook.site.Sample;
import casebook.site.SiteBuilder;
import casebook.site.SiteOptions;
import casebook.templates.Templates;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A built site, a server and a browser, made once for all tests that ask. */
final class Stage {
  static final int CASES = 60;

  private final Catalogue catalogue = Sample.of(CASES);
  private final Chromium chromium;
  private final Path folder;
  private final FolderServer server;

  private static final class Holder {
    static final Stage STAGE = new Stage(Chromium.start());
  }

  private Stage(Chromium chromium) {
    this.chromium = chromium;
    try {
      folder = Files.createTempDirectory("casebook-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SiteBuilder.build(
        catalogue, Templates.packaged(), SiteOptions.standard().atRoot(), folder, Progress.SILENT);
    server = new FolderServer(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** Skips the test where there is no browser; under CI fails it. */
  static Stage open() {
    Chromium.require();
    return Holder.STAGE;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  FolderServer server() {
    return server;
  }

  Browser browser() {
    return chromium.browser();
  }

  /** A fresh window without memory. */
  BrowserContext window(Browser.NewContextOptions options) {
    return chromium.browser().newContext(options);
  }

  String address(String path) {
    return server.address(path);
  }

  String fileAddress(String path) {
    return folder.resolve(path).toUri().toString();
  }

  private void close() {
    chromium.close();
    server.close();
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(Stage::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
