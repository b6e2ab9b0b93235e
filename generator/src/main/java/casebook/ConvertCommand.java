package casebook;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code casebook convert}: source documents become case files. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Options.Content content;
  @Mixin private Options.Conversion conversion;

  @Override
  public Integer call() throws Exception {
    return new Convert(main.console(), conversion.in(content.folder())).run();
  }
}
