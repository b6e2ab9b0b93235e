package casebook.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.gazetteer.Resolution.Basis;
import casebook.model.RegionPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegionFinderTest {
  private final Resolver resolver = Resolver.load();

  static Stream<Map<String, String>> blocks() throws IOException {
    try (var in = RegionFinderTest.class.getResourceAsStream("regions.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\\s*\n"))
          .map(RegionFinderTest::fields)
          .filter(f -> f.containsKey("region"));
    }
  }

  private static Map<String, String> fields(String block) {
    return block
        .lines()
        .filter(line -> line.matches("[a-z]+: .*"))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf(": ")),
                line -> line.substring(line.indexOf(": ") + 2)));
  }

  private Resolution resolve(Map<String, String> block) {
    return resolver.regionOf(
        new Evidence(
            block.getOrDefault("title", ""),
            block.getOrDefault("heading", ""),
            block.getOrDefault("body", "").replace('|', '\n'),
            Optional.ofNullable(block.get("inherited"))
                .flatMap(path -> Gazetteer.load().byPath(RegionPath.parse(path)))));
  }

  /** Each block of {@code regions.txt}. */
  @ParameterizedTest
  @MethodSource("blocks")
  void finds(Map<String, String> block) {
    Resolution resolution = resolve(block);
    String none = resolution.basis() == Basis.OPEN ? "?" : "-";
    assertEquals(
        block.get("region"), resolution.region().map(r -> r.path().toString()).orElse(none));
  }

  @Test
  void whatIsNotStatedOutrightIsForReview() {
    Resolution stated = resolve(Map.of("title", "大连市：社区食堂"));
    assertEquals(Basis.TITLE, stated.basis());
    assertEquals(Optional.empty(), stated.review());

    Resolution former = resolve(Map.of("title", "静海县：引水入村"));
    assertEquals(Optional.of("静海县"), former.word());
    assertEquals("gazetteer.former", former.review().orElseThrow().key());

    Resolution inherited = resolve(Map.of("title", "省直机关工委", "inherited", "湖北省/武汉市"));
    assertEquals(Basis.INHERITED, inherited.basis());
    assertEquals("gazetteer.inherited", inherited.review().orElseThrow().key());

    Resolution open = resolve(Map.of("title", "鼓楼：老街议事"));
    assertTrue(open.candidates().size() >= 4);
    assertEquals("gazetteer.open", open.review().orElseThrow().key());
  }
}
