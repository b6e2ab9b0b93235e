package casebook.booklet.book;

import casebook.booklet.book.Chapter.Figure;
import casebook.booklet.book.Chapter.Reference;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.figures.Comparison;
import casebook.figures.Comparison.Compared;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Source;
import casebook.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the chapter of a case. */
final class ChapterWriter {
  private static final String PREFIX = "case-";
  private static final int MOST_RELATED = 3;
  private static final int FEWEST_BARS = 6;

  /** The longest bar is at most so many times as long. */
  private static final BigDecimal SHORTEST_BAR = BigDecimal.valueOf(50);

  private final Messages words;
  private final Catalogue catalogue;
  private final Map<String, String> codes;
  private final Map<String, String> indicators = new HashMap<>();
  private final BodyHtml bodies;

  ChapterWriter(Messages words, Catalogue catalogue, Map<String, String> codes) {
    this.words = words;
    this.catalogue = catalogue;
    this.codes = codes;
    for (IndicatorNode node : catalogue.indicators()) {
      indicators.put(node.indicator().id(), node.indicator().name());
    }
    this.bodies =
        new BodyHtml(this::reference, slug -> Optional.ofNullable(codes.get(slug)), words);
  }

  /** The chapter of a slug, if it is in the book. */
  Optional<Reference> reference(String slug) {
    return catalogue.entry(slug).map(e -> new Reference(PREFIX + e.slug(), e.title()));
  }

  /** Makes running text of Markdown. */
  BodyHtml bodies() {
    return bodies;
  }

  Chapter write(Entry entry, int number, Mentions mentions) {
    Case content = entry.content();
    String id = PREFIX + entry.slug();
    List<Figure> figures = figures(id, content.indicators());
    return new Chapter(
        id,
        entry.slug(),
        number,
        Objects.requireNonNull(codes.get(entry.slug())),
        content.title(),
        entry.region().map(r -> String.join("\u3000", r.path().names())),
        entry.themes().stream().map(t -> t.name()).toList(),
        Stream.of(content.organisation(), period(content)).flatMap(Optional::stream).toList(),
        content.summary(),
        bodies.render(entry.text(), id, 1, mentions),
        figures,
        chart(content.indicators()),
        entry.related().stream()
            .flatMap(r -> reference(r.slug()).stream())
            .limit(MOST_RELATED)
            .toList(),
        content.kind() == Kind.AWARD_LIST,
        content.source().map(this::citation));
  }

  private Optional<String> period(Case content) {
    return content
        .years()
        .filter(y -> y.first() < y.last())
        .map(y -> words.text("booklet.years", y.first(), y.last()))
        .or(() -> content.year().map(y -> words.text("booklet.year", y)));
  }

  private List<Figure> figures(String id, List<Measure> measures) {
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : measures) {
      figures.add(
          new Figure(
              id + "-figure-" + (figures.size() + 1),
              measure.label(),
              Amounts.of(measure, words),
              measure.indicator().flatMap(i -> Optional.ofNullable(indicators.get(i)))));
    }
    return figures;
  }

  /**
   * Bars for the indicator of which the case reports most values that compare. Fewer than six say
   * no more than the table above them, nor do bars too short to be seen.
   */
  private Optional<Chart> chart(List<Measure> measures) {
    Optional<Chart> longest = Optional.empty();
    int bars = FEWEST_BARS - 1;
    for (IndicatorNode node : catalogue.indicators()) {
      String id = node.indicator().id();
      List<Measure> own =
          measures.stream().filter(m -> m.indicator().filter(id::equals).isPresent()).toList();
      if (own.size() > bars) {
        Comparison<Measure> all = Comparison.of(node.indicator(), own, m -> m);
        if (all.compared().size() > bars && isVisible(all.compared())) {
          bars = all.compared().size();
          longest = Optional.of(chart(node.indicator().name(), all.compared()));
        }
      }
    }
    return longest;
  }

  private static boolean isVisible(List<Compared<Measure>> values) {
    BigDecimal largest = ComparisonPlanner.largest(values);
    return values.stream()
        .allMatch(v -> v.value().abs().multiply(SHORTEST_BAR).compareTo(largest) >= 0);
  }

  private Chart chart(String title, List<Compared<Measure>> values) {
    BigDecimal largest = ComparisonPlanner.largest(values);
    return new Chart(
        title,
        values.stream()
            .map(
                v ->
                    new Chart.Bar(
                        v.item().label(),
                        Amounts.of(v.item(), words),
                        ComparisonPlanner.percent(v.value(), largest)))
            .toList());
  }

  private String citation(Source source) {
    return source
        .title()
        .map(title -> words.text("booklet.source.titled", title))
        .orElseGet(
            () -> words.text("booklet.source", source.document(), source.lines().toString()));
  }
}
