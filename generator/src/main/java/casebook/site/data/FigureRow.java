package casebook.site.data;

import casebook.catalogue.Entry;
import casebook.model.Measure;
import casebook.model.Source;
import casebook.model.ThemePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One figure of one case, as the data files give it.
 *
 * @param figure its number in the case, from 1: {@code cases/<case_id>/#figure-<figure>}
 * @param line of the source document that the quote begins in, from 1; absent where unknown
 */
record FigureRow(Entry entry, int figure, Measure measure, Optional<Integer> line) {
  static Stream<FigureRow> of(Entry entry) {
    return IntStream.rangeClosed(1, entry.content().indicators().size())
        .mapToObj(figure -> of(entry, figure));
  }

  /**
   * One figure of a case.
   *
   * @param figure from 1
   */
  static FigureRow of(Entry entry, int figure) {
    Measure measure = entry.content().indicators().get(figure - 1);
    return new FigureRow(entry, figure, measure, entry.quoteLine(figure - 1));
  }

  /** The values in the order of the dictionary; numbers as plain text, absent ones empty. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (Dictionary.Field field : Dictionary.FIGURES) {
      values.add(text(field.name()));
    }
    return values;
  }

  String text(String field) {
    return switch (field) {
      case "case_id" -> entry.slug();
      case "figure" -> Integer.toString(figure);
      case "title" -> entry.title();
      case "region_code" -> entry.region().map(r -> r.code()).orElse("");
      case "region" -> entry.region().map(r -> r.path().toString()).orElse("");
      case "year" -> entry.content().year().map(y -> y.toString()).orElse("");
      case "theme" ->
          String.join("；", entry.content().themes().stream().map(ThemePath::toString).toList());
      case "indicator_id" -> measure.indicator().orElse("");
      case "label" -> measure.label();
      case "value" -> measure.value().toPlainString();
      case "unit" -> measure.unit();
      case "approximate" -> Boolean.toString(measure.approximate());
      case "quote" -> measure.quote();
      case "source_document" -> entry.content().source().map(Source::document).orElse("");
      case "source_line" -> line.map(l -> l.toString()).orElse("");
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }
}
