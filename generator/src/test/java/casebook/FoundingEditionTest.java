package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import casebook.catalogue.CatalogueReader;
import casebook.catalogue.CatalogueReader.Purpose;
import casebook.convert.write.Conversion;
import casebook.convert.write.ConversionOptions;
import casebook.convert.write.ConversionSummary;
import casebook.markdown.CaseReader;
import casebook.markdown.IndicatorsFile;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.Problem;
import casebook.model.Problem.Severity;
import casebook.model.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The founding edition is whole: its cases are complete, have no error, and stay as they are when
 * converted again. It tells what other documents told before it, in words of its own: none of its
 * files shares a sentence with them. Those documents are not in this repository; where they are
 * absent the comparison skips and says so.
 */
class FoundingEditionTest {
  private static final Path CONTENT = Path.of(System.getProperty("casebook.root"), "content");
  private static final Path SHARED = Path.of(System.getProperty("casebook.shared"));

  /** Cases whose source blanks out the place, or tells of none. */
  private static final Set<String> PLACELESS =
      Set.of(
          "caiyan-fenchang-shuangliang",
          "disan-jie-jiceng-dangjian-anli-mingdan",
          "jiedao-fuquan-tianren",
          "kouan-sige-jujiao",
          "muqu-sange-quanyu",
          "shuzhi-dianping-zhenggai",
          "xiangcai-xianguan",
          "zuiqiang-dang-zhibu-qilei-biaozhun");

  private static SharedRuns told = new SharedRuns(List.of(), List.of());
  private static List<String> documents = List.of();

  @BeforeAll
  static void readWhatWasToldBefore() {
    documents = files(SHARED.resolve("seeds"), ".txt").stream().map(f -> read(f)).toList();
    told = documents.isEmpty() ? told : new SharedRuns(documents, titles());
  }

  @Test
  void convertingAgainChangesNoFile(@TempDir Path temp) throws IOException {
    Path copy = temp.resolve("content");
    for (Path file : files(CONTENT, "")) {
      Path to = copy.resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    Map<String, String> before = texts(copy);
    ConversionSummary summary =
        Conversion.run(
            new ConversionOptions(
                copy.resolve("sources"), copy, temp.resolve("report.html"), false, false),
            Progress.SILENT);
    assertEquals(List.of(), summary.problems());
    assertEquals(before, texts(copy), "run ./casebook convert and commit what it writes");
  }

  @Test
  void checkFindsNoErrorAndNothingUnsettled() {
    var strict = new CatalogueReader.Options(Purpose.CHECK, true, Optional.empty());
    List<Problem> found =
        CatalogueReader.read(CONTENT, strict, Progress.SILENT).problems().stream()
            .filter(p -> p.severity() == Severity.ERROR || p.place().file().contains("/cases/"))
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void everyCaseIsComplete() {
    List<Path> files = files(CONTENT.resolve("cases"), ".md");
    assertTrue(files.size() >= 45, files.size() + " cases");
    for (Path file : files) {
      Case told = CaseReader.read(file.toString(), read(file)).value().orElseThrow().content();
      assertFalse(told.title().isBlank(), () -> file + ": no title");
      assertTrue(read(file).contains("\nkind: "), () -> file + ": no kind");
      assertTrue(told.summary().isPresent(), () -> file + ": no summary");
      assertFalse(told.themes().isEmpty(), () -> file + ": no theme");
      assertEquals(
          told.region().isEmpty(), PLACELESS.contains(told.slug()), () -> file + ": region");
    }
  }

  @Test
  void everyCaseIsReadInAFewMinutes() {
    for (Path file : files(CONTENT.resolve("cases"), ".md")) {
      Case told = CaseReader.read(file.toString(), read(file)).value().orElseThrow().content();
      long length = told.body().codePoints().filter(FoundingEditionTest::isHan).count();
      if (told.kind() != Kind.AWARD_LIST) {
        assertTrue(length >= 250 && length <= 700, () -> file + ": " + length + " characters");
      }
    }
  }

  /** English pages say in English what an indicator counts. */
  @Test
  void indicatorsAreDefinedInBothLanguages() {
    Path file = CONTENT.resolve("indicators.yaml");
    var indicators = IndicatorsFile.read(file.toString(), read(file)).value().orElseThrow();
    assertEquals(
        List.of(),
        indicators.stream().filter(i -> isHan(i.definitionEnglish().codePointAt(0))).toList());
  }

  /** The foreword and the subtitle say these numbers in words: when one changes, so must they. */
  @Test
  void theForewordCountsRight() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (Path file : files(CONTENT.resolve("cases"), ".md")) {
      Case told = CaseReader.read(file.toString(), read(file)).value().orElseThrow().content();
      kinds.merge(told.kind(), 1, Integer::sum);
    }
    assertEquals(
        Map.of(Kind.CASE, 46, Kind.OVERVIEW, 1, Kind.SPEECH, 1, Kind.PAPER, 1, Kind.AWARD_LIST, 1),
        kinds);
    String english = read(CONTENT.resolve("pages/preface.en.md"));
    assertTrue(english.contains("holds fifty texts. Forty-six are cases"), english);
    String foreword = read(CONTENT.resolve("pages/preface.md"));
    assertTrue(foreword.contains("第一版收五十篇。案例四十六篇"), foreword);
    assertTrue(read(CONTENT.resolve("publication.yaml")).contains("subtitle: 五十篇"));
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  @Test
  void sourcesUseTheirOwnWords() {
    check(CONTENT.resolve("sources"), ".txt");
  }

  @Test
  void casesUseTheirOwnWords() {
    check(CONTENT.resolve("cases"), ".md");
  }

  @Test
  void pagesUseTheirOwnWords() {
    check(CONTENT.resolve("pages"), ".md");
  }

  @Test
  void aCopiedSentenceIsFound() {
    skipWithoutDocuments();
    String longest =
        documents.get(0).lines().max((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
    String copied = longest.substring(longest.length() / 2, longest.length() / 2 + 60);
    assertFalse(told.in("前言。\n" + copied.replace(",", "，") + "\n后语。").isEmpty());
  }

  @Test
  void aTitleMayBeTold() {
    skipWithoutDocuments();
    String title = titles().stream().filter(t -> t.length() > 30).findFirst().orElseThrow();
    assertEquals(List.of(), told.in("这一篇的题目是：" + title + "。"));
  }

  private static void skipWithoutDocuments() {
    assumeFalse(documents.isEmpty(), () -> "skipped: no documents to compare with in " + SHARED);
  }

  private static void check(Path folder, String ending) {
    skipWithoutDocuments();
    List<Path> files = files(folder, ending);
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      for (String run : told.in(read(file))) {
        found.add(CONTENT.relativize(file) + ": " + run);
      }
    }
    assertTrue(
        found.isEmpty(), () -> "shared with earlier documents:\n" + String.join("\n", found));
  }

  /** Titles of cases, of their groups and of award entries, as annotated. */
  private static List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (JsonNode each : json("cases.json")) {
      titles.add(each.path("title").asString(""));
      titles.add(each.path("group").asString(""));
      titles.add(asPrinted(each.path("title_as_printed")));
    }
    for (JsonNode each : json("award_items.json")) {
      titles.add(each.path("title").asString(""));
    }
    return titles;
  }

  /** A title may be printed over several lines: {@code 28案例名称：} and the title below it. */
  private static String asPrinted(JsonNode title) {
    StringBuilder whole = new StringBuilder(title.asString(""));
    title.forEach(line -> whole.append(line.asString()));
    return whole.toString();
  }

  private static JsonNode json(String name) {
    return JsonMapper.shared().readTree(read(SHARED.resolve("gold").resolve(name)));
  }

  /** The text of every file of a folder, by path. */
  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    files(folder, "").forEach(f -> texts.put(folder.relativize(f).toString(), read(f)));
    return texts;
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
