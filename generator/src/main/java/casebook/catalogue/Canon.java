package casebook.catalogue;

import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.text.Units;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which canonical indicators claim a measure: one of their patterns finds something in its label,
 * and its unit is of their family. Safe for use by several threads; labels repeat, so what was
 * found is kept.
 */
final class Canon {
  private final List<Claimant> claimants;
  private final Map<Claim, List<Indicator>> known = new ConcurrentHashMap<>();

  private record Claimant(Indicator indicator, String family, List<Pattern> patterns) {}

  private record Claim(String label, String family) {}

  Canon(List<Indicator> indicators) {
    claimants =
        indicators.stream()
            .map(
                i ->
                    new Claimant(
                        i,
                        Units.family(i.family()),
                        i.patterns().stream().map(Pattern::compile).toList()))
            .toList();
  }

  /** Those that claim it, in the order of {@code indicators.yaml}; several are a conflict. */
  List<Indicator> of(Measure measure) {
    Claim claim = new Claim(measure.label(), Units.family(measure.unit()));
    return known.computeIfAbsent(claim, this::find);
  }

  private List<Indicator> find(Claim claim) {
    return claimants.stream()
        .filter(c -> c.family().equals(claim.family()))
        .filter(c -> c.patterns().stream().anyMatch(p -> p.matcher(claim.label()).find()))
        .map(Claimant::indicator)
        .toList();
  }
}
