package casebook.catalogue;

import casebook.model.Case;
import casebook.model.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cases report nearly the same of a canonical indicator: per indicator and unit, by value.
 */
final class FigureIndex {
  /** How many to look at on either side. */
  private static final int REACH = 3;

  /** Twice as much is still similar. */
  private static final double FARTHEST = Math.log(2);

  private final Map<Series, List<Value>> series = new HashMap<>();

  /** Places in the series, a list a case. */
  private final List<List<Spot>> spots = new ArrayList<>();

  private record Series(String indicator, String unit) {}

  private record Value(double value, int number) {}

  private record Spot(Series series, int position) {}

  FigureIndex(List<Case> cases) {
    for (int number = 0; number < cases.size(); number++) {
      spots.add(new ArrayList<>());
      for (Measure measure : cases.get(number).indicators()) {
        double value = measure.value().doubleValue();
        if (measure.indicator().isPresent() && value > 0) {
          Series key = new Series(measure.indicator().get(), measure.unit());
          series.computeIfAbsent(key, k -> new ArrayList<>()).add(new Value(value, number));
        }
      }
    }
    series.forEach(this::order);
  }

  private void order(Series key, List<Value> values) {
    values.sort(Comparator.comparingDouble(Value::value).thenComparingInt(Value::number));
    for (int position = 0; position < values.size(); position++) {
      spots.get(values.get(position).number()).add(new Spot(key, position));
    }
  }

  /**
   * Tells of each case with a similar figure how near it is, from 0 to 1; several times for
   * several.
   */
  void near(int number, TermIndex.Sharing sharing) {
    for (Spot spot : spots.get(number)) {
      List<Value> values = series.getOrDefault(spot.series(), List.of());
      Value own = values.get(spot.position());
      int last = Math.min(values.size() - 1, spot.position() + REACH);
      for (int i = Math.max(0, spot.position() - REACH); i <= last; i++) {
        Value other = values.get(i);
        double apart = Math.abs(Math.log(other.value() / own.value()));
        if (other.number() != number && apart <= FARTHEST) {
          sharing.with(other.number(), 1 - apart);
        }
      }
    }
  }
}
