package casebook.booklet.book;

import casebook.booklet.book.ComparisonTable.Row;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.IndicatorNode.Reading;
import casebook.figures.Comparison;
import casebook.figures.Comparison.Apart;
import casebook.figures.Comparison.Compared;
import casebook.text.Messages;
import casebook.text.PlaceNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes comparison tables of what the cases of a book report. */
final class ComparisonPlanner {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Map<String, Chapter> chapters;
  private final Messages words;

  /**
   * @param chapters by slug
   */
  ComparisonPlanner(Map<String, Chapter> chapters, Messages words) {
    this.chapters = chapters;
    this.words = words;
  }

  /** Indicators that a chapter of this book reports. */
  List<ComparisonTable> plan(List<IndicatorNode> nodes) {
    List<ComparisonTable> tables = new ArrayList<>();
    for (IndicatorNode node : nodes) {
      List<Reading> readings =
          node.readings().stream().filter(r -> chapters.containsKey(r.slug())).toList();
      if (!readings.isEmpty()) {
        tables.add(table(node, readings));
      }
    }
    return tables;
  }

  private ComparisonTable table(IndicatorNode node, List<Reading> readings) {
    Comparison<Reading> all = Comparison.of(node.indicator(), readings, Reading::measure);
    BigDecimal largest = largest(all.compared());
    List<Row> rows = new ArrayList<>();
    for (Compared<Reading> compared : largestFirst(all.compared())) {
      rows.add(row(compared.item(), percent(compared.value(), largest), ""));
    }
    List<Row> apart = new ArrayList<>();
    for (Apart<Reading> other : all.apart()) {
      apart.add(row(other.item(), 0, words.text(other.reason())));
    }
    return new ComparisonTable(
        "indicator-" + node.indicator().id(),
        node.indicator().name(),
        node.indicator().definition(),
        rows,
        apart);
  }

  private Row row(Reading reading, int percent, String reason) {
    Chapter chapter = Optional.ofNullable(chapters.get(reading.slug())).orElseThrow();
    return new Row(
        chapter.id(),
        chapter
            .place()
            .map(ComparisonPlanner::shortened)
            .orElseGet(() -> words.text("booklet.case", chapter.number())),
        reading.measure().label(),
        Amounts.of(reading.measure(), words),
        percent,
        reason);
  }

  /** 湖南省　湘西土家族苗族自治州　吉首市 → 湖南　吉首市: a column of a table is narrow. */
  private static String shortened(String place) {
    int first = place.indexOf('\u3000');
    int last = place.lastIndexOf('\u3000');
    return first < 0 ? place : PlaceNames.stem(place.substring(0, first)) + place.substring(last);
  }

  private static <T> List<Compared<T>> largestFirst(List<Compared<T>> compared) {
    return compared.stream()
        .sorted(Comparator.comparing((Compared<T> c) -> c.value()).reversed())
        .toList();
  }

  static <T> BigDecimal largest(List<Compared<T>> compared) {
    return compared.stream()
        .map(c -> c.value().abs())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ONE);
  }

  /** Length of a bar; what is not nothing is seen. */
  static int percent(BigDecimal value, BigDecimal largest) {
    if (largest.signum() == 0 || value.signum() == 0) {
      return 0;
    }
    int percent = value.abs().multiply(WHOLE).divide(largest, 0, RoundingMode.HALF_UP).intValue();
    return Math.max(1, percent);
  }
}
