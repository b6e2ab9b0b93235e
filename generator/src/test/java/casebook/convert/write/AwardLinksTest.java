package casebook.convert.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.convert.draft.Block;
import casebook.convert.report.AwardLink;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.RegionPath;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AwardLinksTest {
  private static Case caseOf(String slug, String title, Kind kind, String region) {
    return new Case(
        slug,
        title,
        kind,
        Optional.of(region).filter(r -> !r.isEmpty()).map(RegionPath::parse),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        "");
  }

  private static Block award(String place, String title) {
    return new Block.AwardEntry(1, OptionalInt.empty(), Optional.of(place), title);
  }

  @Test
  void anEntryIsToldByTheCaseOfItsPlaceAndTitle() {
    AwardLinks links = new AwardLinks();
    links.add(caseOf("linhai", "临海市古城“夜巡队”走街串巷记", Kind.CASE, "浙江省/台州市/临海市"), List.of());
    links.add(caseOf("taicang", "太仓：政社互动有清单", Kind.CASE, "江苏省/苏州市/太仓市"), List.of());
    links.add(caseOf("jinjiang", "外来工食堂开张", Kind.CASE, "福建省/泉州市/晋江市"), List.of());
    links.add(
        caseOf("list", "获奖名单", Kind.AWARD_LIST, ""),
        List.of(award("浙江临海", "古城里的“夜巡队”"), award("江苏太仓", "政社互动清单"), award("福建晋江", "渔港里的调解室")));
    assertEquals(
        List.of(
            new AwardLink("list", "浙江临海：古城里的“夜巡队”", "linhai"),
            new AwardLink("list", "江苏太仓：政社互动清单", "taicang")),
        links.find());
  }

  @Test
  void withoutAListThereIsNothingToLink() {
    AwardLinks links = new AwardLinks();
    links.add(caseOf("a", "同一个题名", Kind.CASE, ""), List.of());
    links.add(caseOf("b", "同一个题名", Kind.CASE, ""), List.of());
    assertEquals(List.of(), links.find());
  }
}
