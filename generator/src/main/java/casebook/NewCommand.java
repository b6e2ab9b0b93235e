package casebook;

import casebook.catalogue.NewCase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code casebook new}: a draft case for an editor to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;

  @Parameters(paramLabel = "TITLE", descriptionKey = "casebook.new.title")
  private String title;

  @Option(names = "--region", paramLabel = "REGION")
  private @Nullable String region;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    for (Path started : Starter.write(content.folder())) {
      console.say("main.started", started);
    }
    NewCase.Result made = NewCase.write(content.folder(), title, Optional.ofNullable(region));
    console.problems(made.problems());
    made.file().ifPresent(file -> console.say("main.new-case", file));
    return made.file().isPresent() ? Main.GOOD : Main.BAD_CONTENT;
  }
}
