package casebook.catalogue;

import casebook.model.Indicator;
import casebook.model.Measure;
import java.util.List;

/** A canonical indicator with every measure that a case reports of it, in reading order. */
public record IndicatorNode(Indicator indicator, List<Reading> readings) {
  public IndicatorNode {
    readings = List.copyOf(readings);
  }

  /**
   * One measure of one case.
   *
   * @param slug of the case
   * @param number of the measure in its case, from 1: its anchor is {@code figure-<number>}
   */
  public record Reading(String slug, int number, Measure measure) {}
}
