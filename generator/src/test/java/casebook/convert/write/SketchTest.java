package casebook.convert.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.convert.report.Duplicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(0x4E00 + random.nextInt(3000));
      if (i % 17 == 16) {
        text.append(i % 2 == 0 ? "，" : "。\n");
      }
    }
    return text.toString();
  }

  @Test
  void aTextIsLikeItselfAndUnlikeAnother() {
    Random random = new Random(1);
    for (int length : new int[] {40, 300, 3000}) {
      Sketch one = Sketch.of(text(random, length));
      assertEquals(1.0, one.likeness(one));
      assertEquals(0.0, one.likeness(Sketch.of(text(random, length))));
    }
    assertEquals(0.0, Sketch.of("").likeness(Sketch.of("")));
  }

  @Test
  void marksAndLineEndsDoNotMatter() {
    String text = text(new Random(2), 400);
    assertEquals(1.0, Sketch.of(text).likeness(Sketch.of(text.replaceAll("[，。\\n]", "") + "！")));
  }

  @Test
  void estimatesHowMuchIsShared() {
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      String shared = text(random, 1500);
      Sketch whole = Sketch.of(shared + text(random, 1500));
      assertEquals(1.0, whole.containment(Sketch.of(shared)), 0.35);
      Sketch half = Sketch.of(text(random, 1500) + shared);
      assertEquals(1.0 / 3, whole.likeness(half), 0.2);
    }
  }

  @Test
  void readsBackWhatItPrints() {
    Sketch sketch = Sketch.of(text(new Random(4), 500)).first(8);
    assertEquals(sketch.toString(), Sketch.parse(sketch.toString()).toString());
    assertEquals(1.0, sketch.likeness(Sketch.parse(sketch.toString())));
    for (String broken : List.of("", "12", ":0011", "x:00112233", "3:0011223", "1:zzzzzzzz")) {
      assertThrows(IllegalArgumentException.class, () -> Sketch.parse(broken), broken);
    }
  }

  @Test
  void pairsAreFoundAmongMany() {
    Random random = new Random(5);
    Duplicates duplicates = new Duplicates();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      texts.add(text(random, 400));
      duplicates.add(String.format("case-%03d", i), Sketch.of(texts.get(i)));
    }
    String edited = texts.get(7).substring(0, 330) + text(random, 40);
    duplicates.add("retold", Sketch.of(edited));
    List<Duplicate> found = duplicates.find();
    assertEquals(1, found.size(), found.toString());
    assertEquals("case-007", found.get(0).first());
    assertEquals("retold", found.get(0).second());
    assertTrue(found.get(0).share() > 0.6);
  }

  @Test
  void aHundredCopiesAreAChainNotAllPairs() {
    Duplicates duplicates = new Duplicates();
    Sketch sketch = Sketch.of(text(new Random(6), 400));
    for (int i = 0; i < 100; i++) {
      duplicates.add(String.format("copy-%02d", i), sketch);
    }
    assertEquals(99, duplicates.find().size());
  }
}
