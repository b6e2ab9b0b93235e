package casebook.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.model.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Regions of the annotated documents; skipped where the documents are absent. */
class GoldRegionTest {
  private static final Path SHARED = Path.of(System.getProperty("casebook.shared", ""));

  private final Resolver resolver = Resolver.load();

  /** Read twice, as convert does: the second time each case knows what its document is about. */
  @Test
  void cases() throws IOException {
    JsonNode annotation = annotation("cases.json");
    Map<String, List<Region>> byDocument = new TreeMap<>();
    for (JsonNode gold : annotation) {
      List<Region> regions = byDocument.computeIfAbsent(document(gold), d -> new ArrayList<>());
      resolver.regionOf(evidence(gold, Optional.empty())).region().ifPresent(regions::add);
    }
    List<String> misses = new ArrayList<>();
    for (JsonNode gold : annotation) {
      Optional<Region> common =
          Gazetteer.load().common(byDocument.getOrDefault(document(gold), List.of()));
      Resolution resolution = resolver.regionOf(evidence(gold, common));
      check(
          gold.get("id").asString(),
          gold.get("region").asString(""),
          resolution,
          misses,
          r -> r.path().toString());
    }
    assertEquals(List.of(), misses);
  }

  private static String document(JsonNode gold) {
    return gold.get("document").asString();
  }

  private static Evidence evidence(JsonNode gold, Optional<Region> inherited) throws IOException {
    String heading = gold.get("group").asString("");
    boolean ownTitle = !gold.get("title_is_editorial").asBoolean();
    return new Evidence(
        ownTitle ? gold.get("title").asString() : "",
        heading.startsWith("(") ? "" : heading,
        body(gold),
        inherited);
  }

  @Test
  void awardTitles() {
    List<String> misses = new ArrayList<>();
    for (JsonNode gold : annotation("award_items.json")) {
      String title = gold.get("title").asString();
      Evidence evidence = new Evidence(title, "", "", Optional.empty());
      check(
          title, gold.get("gold").asString(""), resolver.regionOf(evidence), misses, Region::code);
    }
    assertEquals(List.of(), misses);
  }

  private static void check(
      String id,
      String wanted,
      Resolution resolution,
      List<String> misses,
      Function<Region, String> told) {
    String found = resolution.region().map(told).orElse("");
    if (!wanted.equals(found)) {
      misses.add(id + ": " + wanted + " wanted, " + found + " found, " + resolution);
    }
  }

  private static JsonNode annotation(String file) {
    Path path = SHARED.resolve("gold").resolve(file);
    assumeTrue(Files.exists(path), "no annotation at " + path);
    return JsonMapper.shared().readTree(path.toFile());
  }

  private static String body(JsonNode gold) throws IOException {
    List<String> lines =
        Files.readAllLines(SHARED.resolve("seeds").resolve(gold.get("document").asString()));
    int last = Math.min(lines.size(), gold.get("last_line").asInt());
    return String.join("\n", lines.subList(gold.get("body_first_line").asInt() - 1, last));
  }
}
