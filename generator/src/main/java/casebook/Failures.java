package casebook;

import casebook.text.Messages;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in words for a person. */
final class Failures {
  private Failures() {}

  /**
   * Says what stopped a command.
   *
   * @return the exit status
   * @throws Exception the failure itself where it is a fault of the program
   */
  static int report(Exception failure, Console console) throws Exception {
    if (failure instanceof Staging.NotOursException e) {
      console.fail("main.not-ours", text(e));
      return Main.WRONG_USAGE;
    }
    if (failure instanceof Staging.BusyException e) {
      console.fail("main.busy", text(e));
      return Main.WRONG_USAGE;
    }
    if (failure instanceof NoSuchFileException e) {
      console.fail("main.no-such-file", text(e));
      return Main.WRONG_USAGE;
    }
    if (failure instanceof AccessDeniedException e) {
      console.fail("main.access-denied", text(e));
      return Main.WRONG_USAGE;
    }
    if (failure instanceof UncheckedIOException e) {
      return report(Objects.requireNonNull(e.getCause()), console);
    }
    if (failure instanceof TemplateException e) {
      console.fail("main.template", text(e));
      return Main.BAD_CONTENT;
    }
    if (failure instanceof IOException e) {
      console.fail("main.io", e.toString());
      return Main.BAD_CONTENT;
    }
    console.finish();
    throw failure;
  }

  private static String text(Exception e) {
    return String.valueOf(e.getMessage());
  }

  /** What was wrong with the command's words. */
  static String usage(ParameterException e, Messages messages) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String words =
          unmatched.getUnmatched().stream().map(String::strip).collect(Collectors.joining(" "));
      String nearest = String.join(", ", unmatched.getSuggestions());
      return messages.text("main.unknown-argument", words)
          + (nearest.isEmpty() ? "" : messages.text("problem.did-you-mean", nearest));
    }
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream()
              .map(
                  argument ->
                      argument.isOption()
                          ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                          : argument.paramLabel())
              .collect(Collectors.joining(", "));
      return messages.text("main.missing-argument", names);
    }
    return String.valueOf(e.getMessage());
  }
}
