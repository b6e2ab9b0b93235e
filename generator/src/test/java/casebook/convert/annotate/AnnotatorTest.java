package casebook.convert.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.Goldens;
import casebook.convert.draft.Draft;
import casebook.markdown.ThemesFile;
import casebook.model.Case;
import casebook.model.Decision;
import casebook.model.RegionPath;
import casebook.model.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnnotatorTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("casebook.root"),
          "generator/src/test/resources/casebook/convert/annotate");

  private static List<Theme> themes() {
    Path file = FOLDER.resolve("themes.yaml");
    try {
      return ThemesFile.read(file.toString(), Files.readString(file)).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Annotated> annotate(String input, List<Decision> decisions) {
    return new Annotator(themes(), List.of(), new Answers(decisions))
        .annotate(DraftText.read(input));
  }

  @TestFactory
  Stream<DynamicTest> annotatesDrafts() {
    return Goldens.pairs(
        "convert/annotate",
        input ->
            annotate(input, List.of()).stream()
                .map(AnnotatorTest::shown)
                .collect(Collectors.joining("====\n")));
  }

  private static String shown(Annotated annotated) {
    Case content = annotated.content();
    StringBuilder out = new StringBuilder();
    line(out, "slug", Optional.of(content.slug()));
    line(out, "title", Optional.of(content.title()));
    line(out, "kind", Optional.of(content.kind().id()));
    line(out, "region", content.region());
    line(out, "organisation", content.organisation());
    line(out, "year", content.year());
    line(out, "years", content.years().map(y -> y.first() + "-" + y.last()));
    content.themes().forEach(t -> line(out, "theme", Optional.of(t)));
    line(out, "summary", content.summary());
    content
        .indicators()
        .forEach(
            m ->
                line(
                    out,
                    "figure",
                    Optional.of(m.value().toPlainString() + m.unit() + " " + m.label())));
    content.review().forEach(r -> line(out, "review", Optional.of(r)));
    annotated
        .questions()
        .forEach(
            q ->
                line(
                    out,
                    "question",
                    Optional.of(
                        q.about() + " " + q.words() + " " + q.proposed() + q.alternatives())));
    return out.toString();
  }

  private static void line(StringBuilder out, String key, Optional<?> value) {
    value.ifPresent(v -> out.append(key).append(": ").append(v).append('\n'));
  }

  @Test
  void anEditorsAnswerHoldsFromThenOn() throws IOException {
    String input = Files.readString(FOLDER.resolve("ambiguous-place.input"));
    Decision asked = annotate(input, List.of()).get(0).questions().get(0);
    assertTrue(asked.alternatives().contains("福建省/福州市/鼓楼区"));
    Decision answered = asked.withAnswer(Optional.of("福建省/福州市/鼓楼区"));
    Annotated again = annotate(input, List.of(answered)).get(0);
    assertEquals(Optional.of(RegionPath.parse("福建省/福州市/鼓楼区")), again.content().region());
    assertEquals(List.of(answered), again.questions(), "an answered question is kept, not asked");
    Decision none = asked.withAnswer(Optional.of(Decision.NONE));
    assertEquals(Optional.empty(), annotate(input, List.of(none)).get(0).content().region());
  }

  /** Whatever the text, title and summary are its own words, whole, and within their bounds. */
  @Test
  void titlesAndSummariesAreTheTextsOwnWords() throws IOException {
    for (Path file : inputs()) {
      for (Annotated annotated : annotate(Files.readString(file), List.of())) {
        Draft draft = annotated.draft();
        String text = draft.title().orElse("") + draft.body();
        String title = annotated.content().title();
        assertTrue(title.length() <= Titles.LONGEST || draft.title().isPresent(), title);
        assertTrue(Deeds.isBalanced(title), title);
        boolean made = title.endsWith("综述") || title.endsWith("结果") || title.contains("与");
        for (String clause : title.substring(title.indexOf('：') + 1).split("，", -1)) {
          assertTrue(made || text.contains(clause), () -> file + ": not in the text: " + clause);
        }
        String summary = annotated.content().summary().orElse("");
        assertTrue(summary.length() <= Summaries.LONGEST, summary);
        Clauses.sentences(summary).forEach(s -> assertTrue(text.contains(s), s));
      }
    }
  }

  /** The same draft gives the same case, whatever was annotated before it. */
  @Test
  void annotationHasNoMemory() throws IOException {
    Annotator annotator = new Annotator(themes(), List.of(), new Answers(List.of()));
    for (Path file : inputs()) {
      List<Draft> drafts = DraftText.read(Files.readString(file));
      assertEquals(annotator.annotate(drafts), annotator.annotate(drafts), file.toString());
    }
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".input")).sorted().toList();
    }
  }
}
