package casebook;

import casebook.catalogue.CatalogueReader;
import casebook.serve.PreviewServer;
import casebook.serve.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code casebook serve}: a preview for editors, drafts included, built anew whenever content or
 * templates change. It ends when it is interrupted.
 */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;

  @Option(names = "--port", defaultValue = "8080")
  private int port;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    Path site = Scratch.folder("casebook-preview").resolve("site");
    List<Path> watched = new ArrayList<>(List.of(content.folder()));
    Optional.ofNullable(templates).ifPresent(watched::add);
    Watcher watcher = new Watcher(watched);
    build(console, site);
    try (PreviewServer server = PreviewServer.start(site, port)) {
      console.say("main.serving", server.address());
      while (!Thread.currentThread().isInterrupted()) {
        watcher.awaitChange();
        build(console, site);
        console.say("main.rebuilt", server.address());
      }
    }
    return Main.GOOD;
  }

  /** A mistake in the content keeps the last good preview; its problems are printed. */
  private void build(Console console, Path site) throws IOException {
    var reading = CatalogueReader.Options.PREVIEW;
    new Build(
            console, content.folder(), site, Optional.ofNullable(templates), false, false, reading)
        .run();
  }
}
