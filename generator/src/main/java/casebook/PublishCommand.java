package casebook;

import casebook.catalogue.CatalogueReader;
import casebook.convert.write.ConversionOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code casebook publish}: convert, then build. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;
  @Mixin private Options.Conversion conversion;
  @Mixin private Options.Output output;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    ConversionOptions converting = conversion.in(content.folder());
    int converted = new Convert(console, converting).run();
    var reading = CatalogueReader.Options.PUBLISH.withSources(converting.sources());
    int built = output.build(console, content.folder(), reading).run();
    console.say("main.total", console.seconds());
    return Math.max(converted, built);
  }
}
