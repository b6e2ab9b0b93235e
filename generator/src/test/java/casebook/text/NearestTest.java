package casebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void theNearest() {
    List<String> keys = List.of("title", "kind", "region", "organisation", "year", "years");
    assertEquals(Optional.of("organisation"), Nearest.to("organization", keys));
    assertEquals(Optional.of("region"), Nearest.to("regoin", keys));
    assertEquals(Optional.of("year"), Nearest.to("yeer", keys));
    assertEquals(Optional.empty(), Nearest.to("colour", keys));
    assertEquals(Optional.empty(), Nearest.to("", keys));
    assertEquals(Optional.of("title"), Nearest.to("title", keys));
    assertEquals(Optional.of("辽宁省/大连市"), Nearest.to("辽宁省/大联市", List.of("辽宁省/大连市", "辽宁省/本溪市")));
  }

  @Test
  void theIndexFindsWhatASearchOfAllFinds() {
    Random random = new Random(3);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      names.add(word(random, random.nextInt(14)));
    }
    Nearest index = Nearest.among(names);
    for (int i = 0; i < 2000; i++) {
      String name = word(random, random.nextInt(14));
      assertEquals(Nearest.to(name, names), index.to(name), name);
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void distance() {
    assertEquals(3, Nearest.distance("kitten", "sitting", 5));
    assertEquals(3, Nearest.distance("kitten", "sitting", 3));
    assertEquals(3, Nearest.distance("kitten", "sitting", 2));
    assertEquals(0, Nearest.distance("", "", 0));
    assertEquals(1, Nearest.distance("a", "abcdef", 0));
  }
}
