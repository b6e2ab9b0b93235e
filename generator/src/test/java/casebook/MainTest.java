package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  /** What one run printed and how it ended. */
  private record Run(int status, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"publish", "convert", "check", "build", "serve"})
  void everyCommandHasHelpWithAnExampleInBothLanguages(String command) {
    Run chinese = run(Locale.CHINESE, command, "--help");
    assertEquals(Main.GOOD, chinese.status());
    assertTrue(chinese.out().contains("示例："), chinese.out());
    assertTrue(chinese.out().contains("./casebook " + command), chinese.out());
    Run english = run(Locale.ENGLISH, command, "--help");
    assertTrue(english.out().contains("Examples:"), english.out());
    assertTrue(english.out().contains("./casebook " + command), english.out());
  }

  @Test
  void noCommandIsWrongUsage() {
    Run run = run(Locale.CHINESE);
    assertEquals(Main.WRONG_USAGE, run.status());
    assertTrue(run.err().contains("./casebook publish"), run.err());
  }

  @Test
  void anUnknownWordIsWrongUsageAndNamesTheNearest() {
    Run run = run(Locale.CHINESE, "publsh");
    assertEquals(Main.WRONG_USAGE, run.status());
    assertTrue(run.err().contains("publish"), run.err());
  }

  private static Run run(Locale language, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(arguments, print(out), print(err), language, false);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
