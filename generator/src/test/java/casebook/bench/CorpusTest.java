package casebook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.catalogue.CatalogueReader.Options;
import casebook.catalogue.CatalogueReader.Result;
import casebook.catalogue.Entry;
import casebook.catalogue.Entry.Reason;
import casebook.catalogue.Entry.Related;
import casebook.catalogue.RegionNode;
import casebook.model.Problem;
import casebook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any catalogue, shown on a few hundred made-up cases. */
class CorpusTest {
  private static final int CASES = 300;

  @Test
  void aCatalogueOfManyCases(@TempDir Path folder) throws IOException {
    Corpus.write(folder, CASES);
    Result read = CatalogueReader.read(folder, Options.PUBLISH, Progress.SILENT);
    assertEquals(List.<Problem>of(), read.problems());
    Catalogue catalogue = read.catalogue().orElseThrow();
    assertEquals(CASES, catalogue.entries().size());
    related(catalogue);
    readingOrder(catalogue);
    counts(catalogue);
    assertEquals(
        catalogue,
        CatalogueReader.read(folder, Options.PUBLISH, Progress.SILENT).catalogue().orElseThrow());
  }

  private static void related(Catalogue catalogue) {
    int practices = 0;
    for (Entry entry : catalogue.entries()) {
      Set<String> slugs = new HashSet<>();
      for (Related related : entry.related()) {
        assertTrue(catalogue.entry(related.slug()).isPresent());
        assertNotEquals(entry.slug(), related.slug());
        assertTrue(slugs.add(related.slug()));
      }
      assertTrue(slugs.size() <= 5);
      practices +=
          entry.related().stream().anyMatch(r -> r.reason() == Reason.SAME_PRACTICE) ? 1 : 0;
    }
    assertTrue(practices > CASES / 2, "same practice: " + practices);
  }

  private static void readingOrder(Catalogue catalogue) {
    List<Entry> entries = catalogue.entries();
    for (int i = 0; i + 1 < entries.size(); i++) {
      assertEquals(entries.get(i + 1).slug(), entries.get(i).next().orElseThrow());
      assertEquals(entries.get(i).slug(), entries.get(i + 1).previous().orElseThrow());
    }
    assertTrue(entries.get(0).previous().isEmpty());
    assertTrue(entries.get(entries.size() - 1).next().isEmpty());
  }

  private static void counts(Catalogue catalogue) {
    long placed = catalogue.entries().stream().filter(e -> e.region().isPresent()).count();
    assertEquals(placed, catalogue.regions().stream().mapToInt(RegionNode::count).sum());
    catalogue.regions().forEach(CorpusTest::rollsUp);
    long measures =
        catalogue.entries().stream()
            .flatMap(e -> e.content().indicators().stream())
            .filter(m -> m.indicator().isPresent())
            .count();
    assertEquals(
        measures, catalogue.indicators().stream().mapToInt(i -> i.readings().size()).sum());
  }

  private static void rollsUp(RegionNode node) {
    int below = node.children().stream().mapToInt(RegionNode::count).sum();
    assertEquals(node.cases().size() + below, node.count());
    node.children().forEach(CorpusTest::rollsUp);
  }

  @Test
  void theSameCorpusEachTime(@TempDir Path one, @TempDir Path other) throws IOException {
    Corpus.write(one, 5);
    Corpus.write(other, 5);
    for (int i = 0; i < 5; i++) {
      String file = "cases/anli-" + i + ".md";
      assertEquals(Files.readString(one.resolve(file)), Files.readString(other.resolve(file)));
    }
  }
}
