package casebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.Goldens;
import casebook.model.Problem;
import casebook.model.Theme;
import casebook.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The YAML files of {@code content/} and its pages. */
class ContentFilesTest {
  @TestFactory
  Stream<DynamicTest> themes() {
    return Goldens.pairs("markdown/themes", text -> outcome(ThemesFile::read, text));
  }

  @TestFactory
  Stream<DynamicTest> indicators() {
    return Goldens.pairs("markdown/indicators", text -> outcome(IndicatorsFile::read, text));
  }

  @TestFactory
  Stream<DynamicTest> publications() {
    return Goldens.pairs("markdown/publication", text -> outcome(PublicationFile::read, text));
  }

  private static <T> String outcome(BiFunction<String, String, Parsed<T>> read, String text) {
    Parsed<T> parsed = read.apply("a.yaml", text);
    Messages words = Messages.in(Locale.CHINESE);
    return parsed.problems().stream().map(words::text).collect(Collectors.joining("\n", "", "\n"))
        + parsed
            .value()
            .map(v -> v.toString().replaceAll("(?=Theme\\[|Indicator\\[)", "\n"))
            .orElse("");
  }

  @Test
  void pages() {
    PageFile page =
        PageFile.read("pages/about.en.md", "---\ntitle: About\n---\n\nText\n")
            .value()
            .orElseThrow();
    assertEquals("about", page.page().slug());
    assertEquals("en", page.page().language());
    assertEquals(5, page.bodyLine());
    assertEquals(1, PageFile.read("pages/About.md", "---\ntitle: About\n---\n").problems().size());
    assertEquals(1, PageFile.read("pages/about.md", "---\ntitel: About\n---\n").problems().size());
  }

  @Test
  void theFoundingEditionReads() throws IOException {
    Path content = Path.of(System.getProperty("casebook.root"), "content");
    assertEquals(
        List.<Problem>of(),
        PublicationFile.read("p", Files.readString(content.resolve("publication.yaml")))
            .problems());
    Parsed<List<Theme>> themes =
        ThemesFile.read("t", Files.readString(content.resolve("themes.yaml")));
    assertEquals(List.<Problem>of(), themes.problems());
    assertEquals("organisation", themes.value().orElseThrow().get(0).id());
    assertEquals("organisation/general", themes.value().orElseThrow().get(1).id());
  }
}
