package casebook.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Region;
import casebook.model.RegionPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolverTest {
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Resolver resolver = Resolver.load();

  static Stream<String> sentences() throws IOException {
    try (var in = ResolverTest.class.getResourceAsStream("mentions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  /** Each line of {@code mentions.txt}; its head says how to read it. */
  @ParameterizedTest
  @MethodSource("sentences")
  void understands(String line) {
    int bar = line.lastIndexOf('|');
    String text = line.substring(0, bar).strip();
    Context context = Context.NONE;
    if (text.startsWith("T:")) {
      context = new Context(List.of(), true);
      text = text.substring(2);
    } else if (text.startsWith("C:")) {
      int blank = text.indexOf(' ');
      context = new Context(List.of(region(text.substring(2, blank))), false);
      text = text.substring(blank + 1);
    }
    List<Mention> mentions = resolver.mentions(text, context);
    String found = String.join(" ", mentions.stream().map(m -> m.word() + "=" + where(m)).toList());
    assertEquals(line.substring(bar + 1).strip(), found, text);
    for (Mention mention : mentions) {
      assertEquals(mention.word(), text.substring(mention.start(), mention.end()));
    }
  }

  private static String where(Mention mention) {
    return mention.region().map(r -> r.path().toString()).orElse("?");
  }

  private Region region(String path) {
    return gazetteer.byPath(RegionPath.parse(path)).orElseThrow();
  }

  @Test
  void everyFullNameChainedMeansItself() {
    for (Region region : gazetteer.all()) {
      String chain = String.join("", region.path().names());
      List<Mention> mentions = resolver.mentions(chain + "推行新举措", Context.NONE);
      Mention last = mentions.get(mentions.size() - 1);
      assertEquals(Optional.of(region), last.region(), chain);
    }
  }

  @Test
  void openNamesCarryTheirCandidates() {
    Mention open = resolver.mentions("鼓楼区推行网格长制", Context.NONE).get(0);
    assertEquals(How.OPEN, open.how());
    assertEquals(
        List.of("320106", "320302", "350102", "410204"),
        open.candidates().stream().map(Region::code).toList());
  }

  @Test
  void spansAreInOrderAndInside() {
    String text = "浙江省杭州市余杭区与江苏苏州、鼓楼区一同到静海县学习".repeat(3);
    int last = 0;
    for (Mention mention : resolver.mentions(text, Context.NONE)) {
      assertTrue(mention.start() >= last && mention.end() <= text.length());
      last = mention.end();
    }
  }

  /** A reading that compared every name with every other would not come back from this. */
  @Test
  void aLongRowOfSharedNames() {
    String text = "鼓楼区、朝阳区、义乌、" + "南京市鼓楼区、安华镇、平安、".repeat(40_000);
    List<Mention> mentions = resolver.mentions(text, Context.NONE);
    assertEquals("江苏省/南京市/鼓楼区", where(mentions.get(0)));
    assertEquals("?", where(mentions.get(1)));
    assertTrue(mentions.size() > 100_000);
  }

  @Test
  void anyTextIsReadWithoutFault() {
    Random random = new Random(11);
    String pieces = "大连市朝阳区县省江东西南北山河长安平和新城路街道镇乡：—、，。 a1\uD840电讯月日\uFFFF在";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      int last = 0;
      for (Mention mention : resolver.mentions(text, new Context(List.of(), i % 2 == 0))) {
        assertTrue(mention.start() >= last);
        last = mention.end();
        assertEquals(mention.word(), text.substring(mention.start(), mention.end()));
        assertEquals(mention.how() == How.OPEN, mention.region().isEmpty());
        assertEquals(mention.region().isPresent(), mention.candidates().size() == 1);
      }
      resolver.regionOf(new Evidence(text.toString(), "", text.toString(), Optional.empty()));
    }
  }
}
