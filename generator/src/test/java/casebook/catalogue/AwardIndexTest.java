package casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.Goldens;
import casebook.catalogue.AwardIndex.Award;
import casebook.catalogue.CatalogueReader.Options;
import casebook.model.Progress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardIndexTest {
  @Test
  void entriesFindTheirCases() {
    Catalogue catalogue =
        CatalogueReader.read(
                Goldens.home().resolve("catalogue/sites/good"), Options.PUBLISH, Progress.SILENT)
            .catalogue()
            .orElseThrow();
    List<Award> awards =
        AwardIndex.of(catalogue).awards(catalogue.entry("mingdan").orElseThrow().content().body());
    assertEquals(
        List.of(
            Optional.of("dalian-wuye"),
            Optional.of("pudong-shitang"),
            Optional.empty(),
            Optional.of("wuming"),
            Optional.empty()),
        awards.stream().map(Award::slug).toList());
    assertEquals("请来“红色管家”，物业进了小区", awards.get(0).title());
    assertEquals("浦东：老年人的食堂", awards.get(1).text());
  }
}
