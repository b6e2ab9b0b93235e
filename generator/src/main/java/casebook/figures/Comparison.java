package casebook.figures;

import casebook.figures.Figure.Kind;
import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.text.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What of an indicator may stand in one chart: values of one family of units, one kind and one
 * base, in one unit. The others stand apart, each with the reason.
 *
 * @param unit what all compared values are given in
 * @param compared in the order given
 * @param apart in the order given
 * @param <T> what holds the measures
 */
public record Comparison<T>(String unit, List<Compared<T>> compared, List<Apart<T>> apart) {
  public Comparison {
    compared = List.copyOf(compared);
    apart = List.copyOf(apart);
  }

  /** A value that compares, in the common unit. */
  public record Compared<T>(T item, BigDecimal value) {}

  /** A value that does not, and why. */
  public record Apart<T>(T item, Message reason) {}

  /**
   * Sorts an indicator's measures. Levels compare, or shares where the family is percent; of the
   * bases (人均, 年 …) the one that most measures have.
   */
  public static <T> Comparison<T> of(
      Indicator indicator, List<T> items, Function<T, Measure> measure) {
    String family = Units.family(indicator.family());
    List<Basis> bases = items.stream().map(measure).map(Basis::of).toList();
    String per = commonest(family, bases);
    List<Compared<T>> compared = new ArrayList<>();
    List<Apart<T>> apart = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      Measure m = measure.apply(item);
      Optional<Message> reason = reason(bases.get(i), family, per, m);
      Optional<BigDecimal> value = Units.convert(m.value(), m.unit(), indicator.family());
      if (reason.isEmpty() && value.isPresent()) {
        compared.add(new Compared<>(item, value.get()));
      } else {
        apart.add(new Apart<>(item, reason.orElseGet(() -> unit(m, indicator.family()))));
      }
    }
    return new Comparison<>(indicator.family(), compared, apart);
  }

  private static String commonest(String family, List<Basis> bases) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Basis basis : bases) {
      if (basis.family().equals(family) && basis.kind() != Kind.CHANGE) {
        counts.merge(basis.per(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .filter(most -> most.getValue() > counts.getOrDefault("", 0))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Optional<Message> reason(Basis basis, String family, String per, Measure m) {
    if (!basis.family().equals(family)) {
      return Optional.of(unit(m, family));
    }
    return switch (basis.kind()) {
      case CHANGE -> Optional.of(Message.of("figures.apart-change"));
      case BEFORE -> Optional.of(Message.of("figures.apart-before"));
      case RATIO -> Optional.of(Message.of("figures.apart-ratio"));
      case LEVEL, SHARE, RATE ->
          basis.per().equals(per)
              ? Optional.empty()
              : Optional.of(
                  basis.per().isEmpty()
                      ? Message.of("figures.apart-whole", per)
                      : Message.of("figures.apart-per", basis.per()));
    };
  }

  private static Message unit(Measure m, String family) {
    return Message.of("figures.apart-unit", m.unit(), family);
  }
}
