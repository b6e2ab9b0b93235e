package casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What README, guide and help tell people to type works as they type it. */
class SamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("casebook.root"));
  private static final Pattern COMMAND = Pattern.compile("(?m)^ *\\./casebook ([^#\\n]+)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern BLOCK = Pattern.compile("(?s)```\\n(.*?)```");

  @TempDir private Path temp;

  /** What runs until it is stopped, needs a network or prints for minutes is tested elsewhere. */
  private static final Set<String> ONLY_PARSED = Set.of("serve", "fonts", "booklet", "epub");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "content/pages/editors.md"})
  void commandsInTheTextsRun(String name) throws IOException {
    Path content = temp.resolve("content");
    copySources(content);
    for (String command : commands(Files.readString(ROOT.resolve(name)))) {
      List<String> words = new ArrayList<>(words(command));
      if (ONLY_PARSED.contains(words.get(0)) || words.contains("--help")) {
        parse(words);
      } else {
        words.addAll(List.of("--content", content.toString()));
        if (words.get(0).equals("publish") || words.get(0).equals("build")) {
          // The booklet takes longest and is printed by other tests.
          words.addAll(List.of("--no-booklet", "--site", temp.resolve("site").toString()));
        }
        assertEquals(Main.GOOD, run(words).status(), command);
      }
    }
  }

  @Test
  void theGuidesCaseIsGoodAndItsMistakeIsReportedAsItSays() throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(ROOT.resolve("content/pages/editors.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    String good = blocks.stream().filter(b -> b.startsWith("---")).findFirst().orElseThrow();
    String report =
        blocks.stream().filter(b -> b.startsWith("content/cases/")).findFirst().orElseThrow();
    Path content = temp.resolve("content");
    Starter.write(content);
    Path file = content.resolve(report.substring("content/".length(), report.indexOf(':')));
    Files.writeString(file, good);
    List<String> check = List.of("check", "--content", content.toString());
    assertEquals(Main.GOOD, run(check).status(), run(check).printed());

    Files.writeString(file, good.replace("深圳市/福田区", "深圳市/福天区"));
    Run bad = run(check);
    assertEquals(Main.BAD_CONTENT, bad.status());
    String printed = bad.printed().replace(content.toString(), "content");
    assertTrue(printed.contains(report.replaceFirst(":\\d+:\\d+:.*(?s).*", "")), printed);
    assertTrue(printed.contains(report.replaceFirst("^[^ ]+ ", "").strip()), printed);
  }

  private static void copySources(Path content) throws IOException {
    Path sources = Files.createDirectories(content.resolve("sources"));
    try (Stream<Path> files = Files.list(ROOT.resolve("content/sources"))) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, sources.resolve(file.getFileName()));
      }
    }
  }

  private static List<String> commands(String text) {
    List<String> commands =
        COMMAND.matcher(text).results().map((MatchResult m) -> m.group(1).strip()).toList();
    return commands.stream().filter(c -> !c.contains("COMMAND")).distinct().toList();
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .toList();
  }

  /**
   * @throws picocli.CommandLine.ParameterException if the command does not understand its words
   */
  private static void parse(List<String> words) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Main main = new Main(nowhere, nowhere, Messages.in(Locale.CHINESE), false);
    new CommandLine(main).parseArgs(words.toArray(String[]::new));
  }

  private record Run(int status, String printed) {}

  private static Run run(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    int status = Main.run(words.toArray(String[]::new), print, print, Locale.CHINESE, false);
    return new Run(status, out.toString(UTF_8));
  }
}
