package casebook;

import casebook.catalogue.CatalogueReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code casebook build}: the content becomes a site and a booklet. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;
  @Mixin private Options.Output output;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    int built = output.build(console, content.folder(), CatalogueReader.Options.PUBLISH).run();
    console.say("main.total", console.seconds());
    return built;
  }
}
