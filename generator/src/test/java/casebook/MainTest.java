package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  /** What one run printed and how it ended. */
  private record Run(int status, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"publish", "convert", "check", "build", "new", "serve"})
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

  @Test
  void aNewCaseIsADraftThatChecksGood(@TempDir Path content) throws IOException {
    String folder = content.toString();
    Run run = run(Locale.CHINESE, "new", "楼道长管好一栋楼", "--region", "辽宁省/大连市", "--content", folder);
    assertEquals(Main.GOOD, run.status(), run.err());
    Path file;
    try (Stream<Path> files = Files.list(content.resolve("cases"))) {
      file = files.findFirst().orElseThrow();
    }
    assertTrue(run.out().contains(file.toString()), run.out());
    assertTrue(Files.readString(file).contains("region: 辽宁省/大连市"));
    Run check = run(Locale.CHINESE, "check", "--content", folder);
    assertEquals(Main.GOOD, check.status(), check.err());
  }

  @Test
  void aNewCaseInAnUnknownRegionIsRefusedWithTheNearest(@TempDir Path content) throws IOException {
    Run run =
        run(Locale.CHINESE, "new", "题", "--region", "辽宁省/大联市", "--content", content.toString());
    assertEquals(Main.BAD_CONTENT, run.status());
    assertTrue(run.err().contains("大连市"), run.err());
    try (Stream<Path> files = Files.list(content.resolve("cases"))) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void checkFixFillsInWhatIsSure(@TempDir Path content) throws IOException {
    Path file = Files.createDirectories(content.resolve("cases")).resolve("a-case.md");
    String text =
        """
        ---
        title: 一个小案例 # 编辑的注
        region: 浙江省
        indicators:
          - label: 投入资金
            value: 45
            unit: 万元
            quote: 投入资金45万元
        ---
        村里投入资金45万元修了路灯。
        """;
    Files.writeString(file, text);
    Run run = run(Locale.CHINESE, "check", "--fix", "--content", content.toString());
    assertEquals(Main.GOOD, run.status(), run.err());
    assertTrue(run.out().contains("450000"), run.out());
    assertEquals(
        text.replace("value: 45\n    unit: 万元", "value: 450000\n    unit: 元"),
        Files.readString(file));
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
