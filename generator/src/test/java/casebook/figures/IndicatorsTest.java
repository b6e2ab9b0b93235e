package casebook.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.figures.Comparison.Compared;
import casebook.markdown.IndicatorsFile;
import casebook.model.Indicator;
import casebook.model.Indicator.Direction;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
  private static final Path FILE =
      Path.of(System.getProperty("casebook.root"), "content", "indicators.yaml");

  private static Indicator indicator(String id, String family, String... patterns) {
    return new Indicator(id, id, id, "", "", family, "", "", List.of(patterns), Direction.MORE);
  }

  private static Measure measure(String label, String value, String unit) {
    return new Measure(
        label, new BigDecimal(value), unit, false, Optional.empty(), label + value + unit);
  }

  @Test
  void claimsByLabelAndFamily() {
    Indicators indicators =
        Indicators.of(List.of(indicator("grids", "个", "网格$"), indicator("workers", "人", "网格员")));
    assertEquals("grids", indicators.match("基础网格", "处").orElseThrow().id());
    assertEquals("workers", indicators.match("专职“网格员”", "名").orElseThrow().id());
    assertEquals(Optional.empty(), indicators.match("网格员", "户"));
    assertEquals(Optional.empty(), indicators.match("食堂", "个"));
  }

  @Test
  void whatTwoClaimBelongsToNone() {
    Indicators indicators =
        Indicators.of(List.of(indicator("a", "个", "中心$"), indicator("b", "个", "服务")));
    assertEquals(Optional.empty(), indicators.match("服务中心", "个"));
    assertEquals(2, indicators.claimants("服务中心", "个").size());
  }

  @Test
  void aPublicationJustBegunHearsOfIdleIndicatorsOnce() {
    List<Indicator> many =
        IntStream.range(0, 20).mapToObj(i -> indicator("i" + i, "个", "网格" + i)).toList();
    List<Problem> problems = Indicators.of(many).unused("i.yaml", "", List.of());
    assertEquals(
        List.of("figures.patterns-unused"), problems.stream().map(p -> p.message().key()).toList());
  }

  @Test
  void namesUnusedPatternsWithTheirLine() {
    Indicators indicators = Indicators.of(List.of(indicator("a", "个", "中心$", "驿站$")));
    String yaml =
        "indicators:\n  - id: a\n    family: 个\n    patterns:\n      - 中心$\n      - 驿站$\n";
    List<Problem> problems = indicators.unused("i.yaml", yaml, List.of(measure("服务中心", "3", "个")));
    assertEquals(1, problems.size());
    assertEquals(6, problems.get(0).place().line());
    assertEquals("figures.pattern-unused", problems.get(0).message().key());
  }

  @Test
  void comparesOnlyWhatCompares() {
    Indicator income = indicator("income", "元", "收入");
    List<Measure> measures =
        List.of(
            measure("村集体收入", "300000", "元"),
            measure("村集体收入（增加前）", "80000", "元"),
            measure("人均可支配收入", "28600", "元"),
            measure("村集体收入增长", "12", "%"),
            measure("村集体收入增加", "220000", "元"),
            measure("经营收入", "12", "万斤"));
    Comparison<Measure> comparison = Comparison.of(income, measures, Function.identity());
    assertEquals(
        List.of(new Compared<>(measures.get(0), new BigDecimal("300000"))), comparison.compared());
    assertEquals(
        List.of(
            "figures.apart-before",
            "figures.apart-per",
            "figures.apart-unit",
            "figures.apart-change",
            "figures.apart-unit"),
        comparison.apart().stream().map(a -> a.reason().key()).toList());
  }

  @Test
  void comparesInTheFamilysUnit() {
    Indicator area = indicator("area", "亩", "面积");
    List<Measure> measures = List.of(measure("占地面积", "2", "公顷"), measure("耕地面积", "45", "亩"));
    Comparison<Measure> comparison = Comparison.of(area, measures, Function.identity());
    assertEquals(
        List.of("30", "45"),
        comparison.compared().stream().map(c -> c.value().toPlainString()).toList());
  }

  @Test
  void mostCommonBaseCompares() {
    Indicator pay = indicator("pay", "元", "收入");
    List<Measure> measures =
        List.of(measure("人均收入", "3", "元"), measure("人均年收入", "4", "元"), measure("总收入", "900", "元"));
    Comparison<Measure> comparison = Comparison.of(pay, measures, Function.identity());
    assertEquals(2, comparison.compared().size());
    assertEquals(Message.of("figures.apart-whole", "人均"), comparison.apart().get(0).reason());
  }

  @Test
  void aQuoteThatSaysAnotherNumber() {
    Measure wrong =
        new Measure("驿站", new BigDecimal("930"), "个", false, Optional.empty(), "建成驿站390处");
    assertEquals(Optional.of("390处"), Evidence.contradiction(wrong));
    Measure right =
        new Measure("投入", new BigDecimal("45000000"), "元", false, Optional.empty(), "投入4500万元");
    assertEquals(Optional.empty(), Evidence.contradiction(right));
    Measure bare =
        new Measure("投入", new BigDecimal("12000"), "元", false, Optional.empty(), "投入1.2");
    assertEquals(Optional.empty(), Evidence.contradiction(bare));
  }

  private static List<Indicator> shipped() throws IOException {
    return IndicatorsFile.read("indicators.yaml", Files.readString(FILE)).value().orElseThrow();
  }

  @Test
  void shippedIndicatorsAreWhole() throws IOException {
    List<Indicator> indicators = shipped();
    assertTrue(indicators.size() >= 35 && indicators.size() <= 50, "" + indicators.size());
    Set<String> names = new TreeSet<>();
    for (Indicator i : indicators) {
      assertTrue(names.add(i.name()), i.name());
      assertTrue(!i.definition().isBlank() && !i.group().isBlank(), i.id());
      assertTrue(i.english().matches("[A-Z][\\x20-\\x7e’]+"), i.english());
      assertTrue(!i.patterns().isEmpty(), i.id());
    }
  }

  @Test
  void shippedIndicatorsCoverRealFigures() throws IOException {
    Path seeds = Path.of(System.getProperty("casebook.shared", "")).resolve("seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "no documents in " + seeds);
    Indicators indicators = Indicators.of(shipped());
    List<Figure> figures;
    try (Stream<Path> files = Files.list(seeds)) {
      figures = files.sorted().flatMap(f -> Figures.of(lines(f)).stream()).toList();
    }
    long covered = figures.stream().filter(f -> claimants(indicators, f) > 0).count();
    List<String> contested =
        figures.stream()
            .filter(f -> claimants(indicators, f) > 1)
            .map(f -> f.measure().label())
            .collect(Collectors.toList());
    assertTrue(covered >= figures.size() * 0.7, covered + " of " + figures.size());
    assertEquals(List.of(), contested);
  }

  private static int claimants(Indicators indicators, Figure figure) {
    return indicators.claimants(figure.measure().label(), figure.measure().unit()).size();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
