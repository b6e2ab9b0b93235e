package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.catalogue.CatalogueReader.Options;
import casebook.model.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published figure stands by its source: change the sentence, and the check names the figure. */
class SourceChecksTest {
  private static final String SOURCE = "标题\r\n去年建起\"暖心\"食堂12家(含两\f家\n第 3 页\n流动餐车),都在开。\n";

  @TempDir Path content;

  @BeforeEach
  void aCase() throws IOException {
    Files.createDirectories(content.resolve("cases"));
    Files.createDirectories(content.resolve("sources"));
    Files.writeString(
        content.resolve("cases/a.md"),
        """
        ---
        title: 食堂
        themes: [服务]
        indicators:
          - label: 食堂
            value: 12
            unit: 家
            quote: 建起“暖心”食堂12家（含两家流动餐车）
        source:
          document: a.txt
          lines: 2-5
        ---
        去年建起“暖心”食堂12家（含两家流动餐车），都在开。
        """);
  }

  private List<String> problems(byte[] source) throws IOException {
    Files.write(content.resolve("sources/a.txt"), source);
    return CatalogueReader.read(content, Options.PUBLISH, Progress.SILENT).problems().stream()
        .map(p -> p.place().line() + " " + p.message().key())
        .toList();
  }

  @Test
  void anyEncodingAnyWidthOfMarksAndAPageEndBetween() throws IOException {
    assertEquals(List.of(), problems(SOURCE.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), problems(SOURCE.getBytes(Charset.forName("GB18030"))));
    assertEquals(List.of(), problems(SOURCE.getBytes(StandardCharsets.UTF_16)));
    assertEquals(List.of(), problems(SOURCE.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aChangedSentenceNamesTheFigure() throws IOException {
    byte[] changed = SOURCE.replace("12家", "13家").getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("8 catalogue.quote-not-in-source"), problems(changed));
  }

  @Test
  void linesBeyondTheDocument() throws IOException {
    byte[] shorter = "标题\n没有了\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("11 catalogue.lines-beyond"), problems(shorter));
  }

  @Test
  void noDocumentNoComparison() throws IOException {
    Options elsewhere = Options.PUBLISH.withSources(content.resolve("none"));
    assertEquals(List.of(), CatalogueReader.read(content, elsewhere, Progress.SILENT).problems());
  }

  @Test
  void noWayOutOfTheFolder() throws IOException {
    Path file = content.resolve("cases/a.md");
    Files.writeString(file, Files.readString(file).replace("a.txt", "../secret.txt"));
    Files.writeString(content.resolve("secret.txt"), "x\n");
    assertEquals(List.of(), problems(new byte[0]));
  }
}
