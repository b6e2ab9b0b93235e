package casebook.figures;

import casebook.model.Measure;
import casebook.text.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether the words that a measure quotes state its value. */
public final class Evidence {
  private Evidence() {}

  /**
   * What the quote states instead of the measure's value: 390 where an editor typed 930. Nothing if
   * it states the value, or no number that the reader of figures knows.
   *
   * @return the number with its unit, as the quote has it
   */
  public static Optional<String> contradiction(Measure measure) {
    Passage quote = new Passage(measure.quote());
    List<Quantity> stated = Quantities.in(quote);
    String family = Units.family(measure.unit());
    List<Quantity> same =
        stated.stream().filter(q -> Units.family(q.unit()).equals(family)).toList();
    boolean agrees = same.stream().anyMatch(q -> agrees(q, measure));
    return agrees || same.isEmpty()
        ? Optional.empty()
        : Optional.of(quote.part(same.get(0).number(), same.get(0).unitEnd()).strip());
  }

  /** The units that the words give to this very value: 家 for 390 of 物业企业390家. */
  public static List<String> units(String quote, BigDecimal value) {
    return Quantities.in(new Passage(quote)).stream()
        .filter(q -> q.value().compareTo(value) == 0)
        .map(Quantity::unit)
        .distinct()
        .toList();
  }

  private static boolean agrees(Quantity q, Measure measure) {
    return Units.convert(q.value(), q.unit(), measure.unit())
        .filter(v -> v.compareTo(measure.value()) == 0)
        .isPresent();
  }
}
