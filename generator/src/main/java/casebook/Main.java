package casebook;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit status: 0 good, 1 bad content, 2 wrong usage. */
@Command(name = "casebook", mixinStandardHelpOptions = true, version = "casebook 0.1.0")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
