package casebook.convert.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.convert.report.Fate;
import casebook.markdown.CaseReader;
import casebook.model.Case;
import casebook.model.LineRange;
import casebook.model.Progress;
import casebook.model.RegionPath;
import casebook.model.ThemePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real documents that a reader annotated, and the shares that conversion must reach on them with
 * the themes and indicators of the founding edition. The documents are not in this repository; the
 * test skips where they are absent.
 */
class AnnotatedDocumentsTest {
  private static final Path SHARED = Path.of(System.getProperty("casebook.shared"));
  private static final Path CONTENT = Path.of(System.getProperty("casebook.root"), "content");

  /** A case as annotated and as converted. */
  private record Pair(JsonNode gold, Case content) {}

  @Test
  void reachTheSharesThatWereSet(@TempDir Path folder) throws IOException {
    Path annotation = SHARED.resolve("gold/cases.json");
    assumeTrue(Files.exists(annotation), () -> "no annotated documents in " + SHARED);
    Path content = Files.createDirectories(folder.resolve("content"));
    for (String file : List.of("themes.yaml", "indicators.yaml")) {
      Files.copy(CONTENT.resolve(file), content.resolve(file));
    }
    ConversionOptions options =
        new ConversionOptions(
            SHARED.resolve("seeds"), content, folder.resolve("report.html"), false, false);
    ConversionSummary summary = Conversion.run(options, Progress.SILENT);
    assertEquals(List.of(), summary.problems());
    List<Pair> pairs = pairs(annotation, content.resolve("cases"));
    reach(1.0, pairs, "kind", (g, c) -> c.kind().id().equals(g.get("kind").asString()));
    reach(0.96, pairs, "region", AnnotatedDocumentsTest::sameRegion);
    reach(0.85, pairs, "year", AnnotatedDocumentsTest::sameYear);
    assertTrue(themes(pairs, ThemePath::top) >= 0.85, "themes, top level");
    assertTrue(themes(pairs, ThemePath::toString) >= 0.75, "themes, both levels");
    long figures = pairs.stream().mapToLong(p -> p.content().indicators().size()).sum();
    long named =
        pairs.stream()
            .flatMap(p -> p.content().indicators().stream())
            .filter(m -> m.indicator().isPresent())
            .count();
    assertTrue(named >= 0.7 * figures, named + " of " + figures + " figures have an indicator");
    assertEquals(
        Map.of(Fate.UNCHANGED, pairs.size()), Conversion.run(options, Progress.SILENT).cases());
  }

  private static List<Pair> pairs(Path annotation, Path cases) throws IOException {
    List<Case> converted = new ArrayList<>();
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : files.sorted().toList()) {
        converted.add(
            CaseReader.read(file.toString(), Files.readString(file))
                .value()
                .orElseThrow()
                .content());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode gold : JsonMapper.shared().readTree(Files.readString(annotation))) {
      LineRange lines =
          new LineRange(gold.get("first_line").asInt(), gold.get("last_line").asInt());
      Case content =
          converted.stream()
              .filter(
                  c -> c.source().orElseThrow().document().equals(gold.get("document").asString()))
              .filter(c -> c.source().orElseThrow().lines().equals(lines))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not found: " + gold.get("id")));
      pairs.add(new Pair(gold, content));
    }
    assertEquals(converted.size(), pairs.size());
    return pairs;
  }

  private static void reach(
      double share, List<Pair> pairs, String what, BiPredicate<JsonNode, Case> right) {
    List<String> wrong =
        pairs.stream()
            .filter(p -> !right.test(p.gold(), p.content()))
            .map(p -> p.gold().get("id").asString())
            .toList();
    assertTrue(wrong.size() <= (1 - share) * pairs.size(), () -> what + " is wrong of " + wrong);
  }

  private static boolean sameRegion(JsonNode gold, Case content) {
    JsonNode region = gold.get("region");
    return content
        .region()
        .map(RegionPath::toString)
        .equals(region.isNull() ? Optional.empty() : Optional.of(region.asString()));
  }

  private static boolean sameYear(JsonNode gold, Case content) {
    return gold.get("year").isNull()
        || content.year().equals(Optional.of(gold.get("year").asInt()));
  }

  /** F1 over all themes of all cases. */
  private static double themes(
      List<Pair> pairs, java.util.function.Function<ThemePath, String> level) {
    int both = 0;
    int either = 0;
    for (Pair pair : pairs) {
      Set<String> wanted = new HashSet<>();
      pair.gold()
          .get("themes")
          .forEach(t -> wanted.add(level.apply(ThemePath.parse(t.asString()))));
      Set<String> found = new HashSet<>();
      pair.content().themes().forEach(t -> found.add(level.apply(t)));
      either += wanted.size() + found.size();
      found.retainAll(wanted);
      both += found.size();
    }
    return 2.0 * both / either;
  }
}
