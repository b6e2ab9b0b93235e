package casebook.gazetteer;

import casebook.model.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs the places that a text speaks of. A place that sentences begin with weighs more, one that
 * people travel to or that stands in a row of names less; a region shares in the weight of what is
 * inside it. The innermost region that keeps most of the weight is what the text is about: one
 * district in it, or the city whose districts are its examples.
 */
final class RegionVote {
  private static final double SHARED_WITH_ABOVE = 0.6;

  /** Of the greatest weight, what an inner region needs to stand for the whole. */
  private static final double ENOUGH = 0.6;

  /** A text that begins with a place is likely about it. */
  private static final int BEGINNING = 200;

  private final Gazetteer gazetteer;
  private final CharSequence text;
  private final List<Chain> chains;
  private final Map<Region, Double> weights = new HashMap<>();
  private final Map<Region, Integer> counts = new HashMap<>();
  private final Speaker speaker;
  private double total;

  RegionVote(Gazetteer gazetteer, CharSequence text, List<Mention> mentions) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.chains = Chain.of(mentions);
    this.speaker = Speaker.of(text);
    chains.forEach(this::count);
  }

  private void count(Chain chain) {
    Optional<Region> named = chain.last().region();
    if (named.isEmpty()) {
      return;
    }
    double weight = weight(chain);
    total += weight;
    double share = weight;
    for (Optional<Region> r = named; r.isPresent(); r = gazetteer.parent(r.get())) {
      weights.merge(r.get(), share, Double::sum);
      share = weight * SHARED_WITH_ABOVE;
      if (weight >= 1) {
        counts.merge(r.get(), 1, Integer::sum);
      }
    }
  }

  private double weight(Chain chain) {
    if (Relation.isElsewhere(text, chain.start(), chain.end())
        || Relation.isGuest(text, chain.end())) {
      return 0.2;
    }
    if (Relation.isListed(text, chain.start(), chain.end())) {
      return 0.3;
    }
    if (Relation.isSubject(text, chain.start())) {
      return chain.start() < BEGINNING ? 3 : 2;
    }
    return 1;
  }

  /** What the text is about, if it keeps to one place. */
  Optional<Region> winner() {
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    return weights.keySet().stream()
        .filter(region -> weight(region) >= most * share(region))
        .max(
            Comparator.<Region, Integer>comparing(region -> region.path().names().size())
                .thenComparing(this::weight)
                .thenComparing(Region::code, Comparator.reverseOrder()))
        .filter(this::holds);
  }

  private double share(Region region) {
    return ENOUGH * speaker.doubt(region);
  }

  private double weight(Region region) {
    return weights.getOrDefault(region, 0.0);
  }

  /** More than a passing word, and more than all that is elsewhere. */
  private boolean holds(Region region) {
    Region province = gazetteer.province(region);
    double inside =
        chains.stream()
            .filter(c -> c.last().region().filter(r -> gazetteer.isWithin(r, province)).isPresent())
            .mapToDouble(this::weight)
            .sum();
    return inside * 2 >= total && (isPlain(region) || speaksAsOne(region));
  }

  /** Whether the text says so more than in passing. */
  boolean isPlain(Region region) {
    return counts.getOrDefault(region, 0) >= 2
        || chains.stream().anyMatch(c -> isSubjectWithin(c, region));
  }

  /** Whether it says 全区, 我县 and the like, as the region would but not the city above it. */
  boolean speaksAs(Region region) {
    return !region.name().endsWith("市") && speaker.fits(region);
  }

  /** Whether it says so again and again, and never speaks of the other. */
  boolean insists(Region region, Region other) {
    return counts.getOrDefault(region, 0) > 2 && weight(other) == 0;
  }

  private boolean isSubjectWithin(Chain chain, Region region) {
    return chain.last().region().filter(r -> gazetteer.isWithin(r, region)).isPresent()
        && weight(chain) >= 2;
  }

  /** The text is short, or speaks of 全区, 我县 and the like, and names no other place of the kind. */
  private boolean speaksAsOne(Region region) {
    return counts.getOrDefault(region, 0) == 1
        && (text.length() < 2 * BEGINNING || speaker.fits(region));
  }

  /** The one of them that the text speaks of most, itself or what is above it. */
  Optional<Region> favourite(List<Region> candidates) {
    double most = candidates.stream().mapToDouble(this::support).max().orElse(0);
    List<Region> best = candidates.stream().filter(r -> support(r) == most).toList();
    return best.stream()
        .filter(r -> most > 0 && best.stream().allMatch(other -> gazetteer.isWithin(other, r)))
        .findFirst();
  }

  private double support(Region region) {
    return weight(region) + gazetteer.parent(region).map(this::support).orElse(0.0);
  }

  /** The name by which the text calls it, or what is inside it. */
  Optional<String> word(Region region) {
    return chains.stream()
        .map(Chain::last)
        .filter(m -> m.region().filter(r -> gazetteer.isWithin(r, region)).isPresent())
        .map(Mention::word)
        .findFirst();
  }
}
