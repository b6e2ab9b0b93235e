package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.booklet.book.Book;
import casebook.booklet.book.BookPlanner;
import casebook.booklet.book.Selection;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.RegionPath;
import casebook.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How cases of many regions make few parts. */
class PartsTest {
  private static List<String> parts(String... regions) {
    List<Case> cases = new ArrayList<>();
    for (String region : regions) {
      String slug = "case-" + cases.size();
      cases.add(TestCatalogue.simple(slug, "修路", region, "民生/道路", "全县修路35公里。"));
    }
    return parts(cases);
  }

  private static List<String> parts(List<Case> cases) {
    Map<RegionPath, String> codes =
        Map.of(
            RegionPath.parse("辽宁省"), "210000",
            RegionPath.parse("山东省"), "370000",
            RegionPath.parse("四川省"), "510000");
    Book book =
        new BookPlanner(
                TestCatalogue.of(
                    TestCatalogue.publication("A5"), cases, codes, List.of(), List.of()),
                Selection.ALL,
                Messages.in(Locale.CHINA))
            .plan(List.of());
    return book.parts().stream().map(PartsTest::line).toList();
  }

  private static Case bare(String slug, Optional<RegionPath> region) {
    return new Case(
        slug,
        "修桥",
        Kind.CASE,
        region,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        "全县修桥3座。");
  }

  private static String line(Book.Part part) {
    List<String> sections =
        part.sections().stream().map(Book.Section::heading).flatMap(Optional::stream).toList();
    return part.heading() + " " + part.count() + " " + String.join("、", sections);
  }

  @Test
  void fewCasesOfManyProvincesShareAPart() {
    assertEquals(
        List.of("第一部分　山东省 3 民生", "第二部分　各地 3 辽宁省、四川省"),
        parts("山东省", "山东省", "山东省", "辽宁省", "四川省", "四川省"));
  }

  @Test
  void oneSmallProvinceKeepsItsName() {
    assertEquals(List.of("第一部分　辽宁省 3 民生", "第二部分　山东省 1 民生"), parts("辽宁省", "辽宁省", "辽宁省", "山东省"));
  }

  @Test
  void whereNoneIsLargeEachIsAPart() {
    assertEquals(List.of("第一部分　辽宁省 1 民生", "第二部分　山东省 1 民生"), parts("辽宁省", "山东省"));
  }

  @Test
  void whatHasNoThemeSaysSo() {
    Case with = TestCatalogue.simple("a", "修路", "辽宁省", "民生/道路", "全县修路35公里。");
    Case without = bare("b", Optional.empty());
    Case placed = bare("c", with.region());
    assertEquals(
        List.of("第一部分　辽宁省 2 民生、主题不详", "第二部分　地区不详 1 "), parts(List.of(with, without, placed)));
  }

  @Test
  void theOnlyPartHasNoNumber() {
    assertEquals(List.of("辽宁省 2 民生"), parts("辽宁省", "辽宁省"));
  }
}
