package casebook.site.data;

import casebook.catalogue.Entry;
import casebook.model.Measure;
import casebook.model.Region;
import casebook.model.ThemePath;
import java.util.Optional;
import java.util.function.Function;
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

  String region(Function<Region, String> part) {
    return entry.region().map(part).orElse("");
  }

  String themes() {
    return String.join("；", entry.content().themes().stream().map(ThemePath::toString).toList());
  }
}
