package casebook.site.page;

import java.util.List;
import java.util.Optional;

/** The page of one indicator. */
public record IndicatorView(
    Frame frame, String heading, String definition, String unit, List<Row> rows) implements View {
  public IndicatorView {
    rows = List.copyOf(rows);
  }

  /** One reported value; {@code title} opens the case at the sentence that states it. */
  public record Row(
      Link title,
      Optional<Link> place,
      Optional<Integer> year,
      String amount,
      String unit,
      boolean approximate,
      String label,
      String quote) {}
}
