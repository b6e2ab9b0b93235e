package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.CatalogueReader.Options;
import casebook.markdown.CaseReader;
import casebook.model.Case;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.model.RegionPath;
import casebook.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCaseTest {
  @Test
  void readsBackAsADraft(@TempDir Path content) throws IOException {
    String title = "提案制: 老问题“有人提”#1";
    NewCase.Result result = NewCase.write(content, title, Optional.of("广东省/深圳市/福田区"));
    Path file = result.file().orElseThrow();
    Case read =
        CaseReader.read(file.toString(), Files.readString(file)).value().orElseThrow().content();
    assertEquals(title, read.title());
    assertEquals(Optional.of(RegionPath.parse("广东省/深圳市/福田区")), read.region());
    assertTrue(read.draft());
    assertTrue(read.slug().startsWith("futian-"), read.slug());
    List<Problem> problems =
        CatalogueReader.read(content, Options.CHECK, Progress.SILENT).problems();
    assertTrue(problems.stream().allMatch(p -> p.severity() == Problem.Severity.WARNING));
  }

  @Test
  void neverOverwrites(@TempDir Path content) throws IOException {
    Path first = NewCase.write(content, "提案制", Optional.empty()).file().orElseThrow();
    Path second = NewCase.write(content, "提案制", Optional.empty()).file().orElseThrow();
    assertEquals(first.toString().replace(".md", "-2.md"), second.toString());
  }

  @Test
  void unknownRegion(@TempDir Path content) throws IOException {
    NewCase.Result result = NewCase.write(content, "提案制", Optional.of("广东省/深圳市/福天区"));
    assertTrue(result.file().isEmpty());
    assertEquals(
        "--region: 未知地区“广东省/深圳市/福天区”。是否为“广东省/深圳市/福田区”？",
        Messages.in(Locale.CHINESE).text(result.problems().get(0)));
    assertEquals(1, NewCase.write(content, "x", Optional.of("a//b")).problems().size());
    assertTrue(Files.notExists(content.resolve("cases")));
  }
}
