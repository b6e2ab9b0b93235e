package casebook;

import casebook.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 good, 1 bad content, 2 wrong usage.
 *
 * <p>The language is Chinese unless system property {@code casebook.language} says {@code en}; the
 * launcher sets it from the environment. Output is UTF-8 whatever the locale.
 */
@Command(
    name = "casebook",
    mixinStandardHelpOptions = true,
    version = "casebook 0.1.0",
    subcommands = {
      PublishCommand.class,
      ConvertCommand.class,
      CheckCommand.class,
      BuildCommand.class,
      BookletCommand.class,
      EpubCommand.class,
      FontsCommand.class,
      NewCommand.class,
      ServeCommand.class
    })
public final class Main implements Callable<Integer> {
  static final int GOOD = 0;
  static final int BAD_CONTENT = 1;
  static final int WRONG_USAGE = 2;

  private final Console console;
  private final Messages messages;

  @Spec private CommandSpec spec;

  Main(PrintStream out, PrintStream err, Messages messages, boolean terminal) {
    this.messages = messages;
    this.console = new Console(out, err, messages, terminal);
  }

  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Locale language = Locale.forLanguageTag(System.getProperty("casebook.language", "zh"));
    boolean terminal = Boolean.getBoolean("casebook.terminal");
    System.exit(run(arguments, out, err, language, terminal));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @return its exit status
   */
  static int run(
      String[] arguments, PrintStream out, PrintStream err, Locale language, boolean terminal) {
    Messages messages = Messages.in(language);
    Main main = new Main(out, err, messages, terminal);
    CommandLine line = new CommandLine(main);
    line.setResourceBundle(messages.bundle());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((e, unused) -> main.wrongUsage(e));
    line.setExecutionExceptionHandler((e, command, unused) -> Failures.report(e, main.console));
    return line.execute(arguments);
  }

  /** Without a command: how to use it. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return WRONG_USAGE;
  }

  Console console() {
    return console;
  }

  Messages messages() {
    return messages;
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.fail("main.wrong-usage", Failures.usage(e, messages), command);
    return WRONG_USAGE;
  }
}
