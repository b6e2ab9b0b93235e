package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The founding edition tells what other documents told before it, in words of its own: none of its
 * files shares a sentence with them. The documents are not in this repository; the test skips where
 * they are absent.
 */
class FoundingEditionTest {
  private static final Path CONTENT = Path.of(System.getProperty("casebook.root"), "content");
  private static final Path SHARED = Path.of(System.getProperty("casebook.shared"));

  private static SharedRuns told = new SharedRuns(List.of(), List.of());
  private static List<String> documents = List.of();

  @BeforeAll
  static void readWhatWasToldBefore() {
    documents = files(SHARED.resolve("seeds"), ".txt").stream().map(f -> read(f)).toList();
    told = documents.isEmpty() ? told : new SharedRuns(documents, titles());
  }

  @BeforeEach
  void skipWithoutDocuments() {
    assumeFalse(documents.isEmpty(), () -> "no documents to compare with in " + SHARED);
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
    String longest =
        documents.get(0).lines().max((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
    String copied = longest.substring(longest.length() / 2, longest.length() / 2 + 60);
    assertFalse(told.in("前言。\n" + copied.replace(",", "，") + "\n后语。").isEmpty());
  }

  @Test
  void aTitleMayBeTold() {
    String title = titles().stream().filter(t -> t.length() > 30).findFirst().orElseThrow();
    assertEquals(List.of(), told.in("这一篇的题目是：" + title + "。"));
  }

  private static void check(Path folder, String ending) {
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

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
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
