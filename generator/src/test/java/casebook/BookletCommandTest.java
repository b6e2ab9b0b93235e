package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a publisher. */
class BookletCommandTest {
  private final Path content;
  private final Path output;
  private String said = "";

  BookletCommandTest(@TempDir Path folder) {
    content = folder.resolve("content");
    output = folder.resolve("out/book");
  }

  @BeforeEach
  void oneCase() throws IOException {
    Files.createDirectories(content.resolve("cases"));
    write("村里的路灯坏了。");
  }

  private void write(String body) throws IOException {
    Files.writeString(
        content.resolve("cases/a-case.md"),
        "---\ntitle: 一个小案例\nregion: 浙江省\n---\n## 背景\n\n" + body + "\n");
  }

  private int run(String command, String... more) {
    List<String> words =
        new ArrayList<>(List.of(command, "--content", content.toString(), "-o", output.toString()));
    words.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = Main.run(words.toArray(String[]::new), print, print, Locale.CHINESE, false);
    said = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  @Test
  void everyLineIsHeldAgainstTheRules() {
    assertEquals(Main.GOOD, run("booklet", "--audit"), said);
    assertTrue(said.contains("违反排版规则 0 处"), said);
    assertTrue(said.contains("行首出现收尾标点：0"), said);
    assertTrue(Files.exists(output));
  }

  @Test
  void forThePressAndInPart() {
    String[] options = {
      "--press", "--impose", "sections=8", "--select", "region=浙江省", "--size", "a5"
    };
    assertEquals(Main.GOOD, run("booklet", options), said);
    assertEquals(Main.GOOD, run("epub", "--select", "region=浙江省"), said);
  }

  @Test
  void whatCannotBeMeant() {
    assertEquals(Main.WRONG_USAGE, run("booklet", "--impose", "sections=6"));
    assertTrue(said.contains("sections=6") && said.contains("saddle"), said);
    assertEquals(Main.WRONG_USAGE, run("booklet", "--size", "B5"));
    assertTrue(said.contains("16开"), said);
    assertEquals(Main.WRONG_USAGE, run("epub", "--select", "浙江省"));
    assertEquals(Main.BAD_CONTENT, run("booklet", "--select", "region=浙江"));
    assertTrue(said.contains("是否为“浙江省”"), said);
    assertFalse(Files.exists(output));
  }

  /** A failed print leaves the last good one as it was, and says where the character stands. */
  @Test
  void aCharacterThatNoFaceHas() throws IOException {
    assertEquals(Main.GOOD, run("booklet"));
    byte[] before = Files.readAllBytes(output);
    write("路灯是\uD83D\uDCA1的。");
    assertEquals(Main.BAD_CONTENT, run("booklet"));
    assertTrue(said.contains("a-case.md:7:4"), said);
    assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(output)));
    try (var files = Files.list(output.getParent())) {
      assertEquals(List.of(output), files.toList());
    }
  }
}
