package casebook.booklet.book;

import casebook.booklet.book.Chapter.Figure;
import casebook.booklet.book.Chapter.Reference;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Source;
import casebook.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the chapter of a case. */
final class ChapterWriter {
  private static final String PREFIX = "case-";
  private static final int MOST_RELATED = 3;
  private static final int FEWEST_BARS = 3;

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
    this.bodies = new BodyHtml(this::reference, words);
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
        bodies.render(content.body(), id, 1, mentions),
        figures,
        charts(content.indicators()),
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
              Amounts.of(measure, words.text("booklet.about")),
              measure.indicator().flatMap(i -> Optional.ofNullable(indicators.get(i)))));
    }
    return figures;
  }

  /** Bars for each indicator that the case reports at least three times in one unit. */
  private List<Chart> charts(List<Measure> measures) {
    Map<String, List<Measure>> alike = new LinkedHashMap<>();
    for (Measure measure : measures) {
      measure
          .indicator()
          .filter(indicators::containsKey)
          .ifPresent(
              i ->
                  alike
                      .computeIfAbsent(i + "\t" + measure.unit(), k -> new ArrayList<>())
                      .add(measure));
    }
    List<Chart> charts = new ArrayList<>();
    alike.forEach(
        (key, values) -> {
          if (values.size() >= FEWEST_BARS) {
            charts.add(chart(indicators.getOrDefault(key.split("\t", 2)[0], ""), values));
          }
        });
    return charts;
  }

  private Chart chart(String title, List<Measure> values) {
    BigDecimal largest =
        values.stream().map(m -> m.value().abs()).max(Comparator.naturalOrder()).orElseThrow();
    return new Chart(
        title,
        values.stream()
            .map(
                m ->
                    new Chart.Bar(
                        m.label(),
                        Amounts.of(m, words.text("booklet.about")),
                        ComparisonPlanner.percent(m.value(), largest)))
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
