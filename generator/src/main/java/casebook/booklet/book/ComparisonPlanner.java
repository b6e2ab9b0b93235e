package casebook.booklet.book;

import casebook.booklet.book.Comparison.Row;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.IndicatorNode.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes comparison tables of what several cases report. */
final class ComparisonPlanner {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Map<String, Chapter> chapters;
  private final String about;

  /**
   * @param chapters by slug
   * @param about the word for about: {@code 约}
   */
  ComparisonPlanner(Map<String, Chapter> chapters, String about) {
    this.chapters = chapters;
    this.about = about;
  }

  /** Indicators that a chapter of this book reports. */
  List<Comparison> plan(List<IndicatorNode> nodes) {
    List<Comparison> comparisons = new ArrayList<>();
    for (IndicatorNode node : nodes) {
      List<Reading> readings =
          node.readings().stream().filter(r -> chapters.containsKey(r.slug())).toList();
      if (!readings.isEmpty()) {
        comparisons.add(comparison(node, readings));
      }
    }
    return comparisons;
  }

  private Comparison comparison(IndicatorNode node, List<Reading> readings) {
    String unit = commonUnit(readings);
    List<Reading> same =
        readings.stream()
            .filter(r -> r.measure().unit().equals(unit))
            .sorted(Comparator.comparing((Reading r) -> r.measure().value()).reversed())
            .toList();
    List<Reading> others = readings.stream().filter(r -> !r.measure().unit().equals(unit)).toList();
    BigDecimal largest =
        same.stream()
            .map(r -> r.measure().value().abs())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Comparison(
        "indicator-" + node.indicator().id(),
        node.indicator().name(),
        node.indicator().definition(),
        same.stream().map(r -> row(r, percent(r.measure().value(), largest))).toList(),
        others.stream().map(r -> row(r, 0)).toList());
  }

  /** The unit that most readings have; of equals the one met first. */
  private static String commonUnit(List<Reading> readings) {
    Map<String, Integer> uses = new HashMap<>();
    readings.forEach(r -> uses.merge(r.measure().unit(), 1, Integer::sum));
    int most = uses.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return readings.stream()
        .map(r -> r.measure().unit())
        .filter(unit -> uses.getOrDefault(unit, 0) == most)
        .findFirst()
        .orElseThrow();
  }

  private Row row(Reading reading, int percent) {
    Chapter chapter = Optional.ofNullable(chapters.get(reading.slug())).orElseThrow();
    return new Row(
        chapter.id(),
        chapter.place().orElse(chapter.title()),
        reading.measure().label(),
        Amounts.of(reading.measure(), about),
        percent);
  }

  static int percent(BigDecimal value, BigDecimal largest) {
    if (largest.signum() == 0) {
      return 0;
    }
    return value.abs().multiply(WHOLE).divide(largest, 0, RoundingMode.HALF_UP).intValue();
  }
}
