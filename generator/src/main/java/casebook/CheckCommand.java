package casebook;

import casebook.catalogue.CatalogueReader;
import casebook.catalogue.CatalogueReader.Purpose;
import casebook.catalogue.ContentFixer;
import casebook.catalogue.ContentFixer.Change;
import casebook.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code casebook check}: every problem of the content at once, after what can be mended surely.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--fix")
  private boolean fix;

  @Override
  public Integer call() throws Exception {
    Console console = main.console();
    if (fix) {
      for (Change change : ContentFixer.fix(content.folder(), console)) {
        console.say("main.fixed", change.place(), main.messages().text(change.message()));
      }
    }
    var reading = new CatalogueReader.Options(Purpose.CHECK, strict, Optional.empty());
    var read = CatalogueReader.read(content.folder(), reading, console);
    List<Problem> problems = read.problems();
    console.problems(problems);
    long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    if (problems.isEmpty()) {
      console.say("main.content-good", content.folder());
    } else {
      console.say("main.problems", errors, problems.size() - errors);
    }
    return errors > 0 || (strict && !problems.isEmpty()) ? Main.BAD_CONTENT : Main.GOOD;
  }
}
