package casebook.catalogue;

import casebook.catalogue.Entry.Reason;
import casebook.catalogue.Entry.Related;
import casebook.model.Kind;
import casebook.model.RegionPath;
import casebook.model.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What to read next after each case, with the reason.
 *
 * <p>No case is compared with all others. The same practice is sought among those that share a rare
 * term ({@link TermIndex}), similar figures among the nearest values of an indicator ({@link
 * FigureIndex}), neighbours among those nearby in reading order; each gives a bounded number of
 * candidates, so that the whole is n log n.
 */
final class RelatedCases {
  private static final int MOST = 5;
  private static final int MOST_OF_PRACTICE = 3;
  private static final int NEARBY = 4;

  private final List<CheckedCase> cases;
  private final TermIndex terms;
  private final FigureIndex figures;

  /** Second-level themes of each case, by number, and what sharing one weighs. */
  private final List<List<Integer>> themes = new ArrayList<>();

  private final List<Double> weights = new ArrayList<>();

  /** Sorts nearest first; what is as near, in reading order. */
  private record Candidate(int number, double score) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int nearer = Double.compare(other.score, score);
      return nearer != 0 ? nearer : Integer.compare(number, other.number);
    }
  }

  private RelatedCases(List<CheckedCase> cases) {
    this.cases = cases;
    this.terms = new TermIndex(cases.stream().map(CheckedCase::terms).toList());
    this.figures = new FigureIndex(cases.stream().map(CheckedCase::content).toList());
    weighThemes();
  }

  /** A theme that every case has tells little. */
  private void weighThemes() {
    Map<String, Integer> numbers = new HashMap<>();
    List<Integer> counts = new ArrayList<>();
    for (CheckedCase one : cases) {
      List<Integer> seconds = new ArrayList<>();
      for (Theme theme : one.themes()) {
        if (theme.path().second().isPresent()) {
          int number = numbers.computeIfAbsent(theme.id(), id -> numbers.size());
          if (number == counts.size()) {
            counts.add(0);
          }
          counts.set(number, counts.get(number) + 1);
          seconds.add(number);
        }
      }
      themes.add(seconds);
    }
    counts.forEach(count -> weights.add(Math.log(1 + (double) cases.size() / count)));
  }

  /** For each case, in the order given, at most five others. */
  static List<List<Related>> of(List<CheckedCase> inReadingOrder) {
    RelatedCases related = new RelatedCases(inReadingOrder);
    return IntStream.range(0, inReadingOrder.size()).parallel().mapToObj(related::of).toList();
  }

  private List<Related> of(int number) {
    List<Candidate> practice = samePractice(number);
    List<Candidate> similar = similarFigures(number);
    List<Candidate> near = neighbours(number);
    Map<Integer, Reason> chosen = new LinkedHashMap<>();
    choose(chosen, practice, Reason.SAME_PRACTICE, MOST_OF_PRACTICE);
    choose(chosen, similar, Reason.SIMILAR_FIGURES, 1);
    choose(chosen, near, Reason.NEIGHBOUR, 1);
    choose(chosen, practice, Reason.SAME_PRACTICE, MOST);
    choose(chosen, similar, Reason.SIMILAR_FIGURES, MOST);
    choose(chosen, near, Reason.NEIGHBOUR, MOST);
    return chosen.entrySet().stream()
        .map(e -> new Related(cases.get(e.getKey()).slug(), e.getValue()))
        .sorted(Comparator.comparing(Related::reason))
        .toList();
  }

  /** Adds up to so many, while there is room. */
  private static void choose(
      Map<Integer, Reason> chosen, List<Candidate> candidates, Reason reason, int most) {
    int added = 0;
    for (Candidate candidate : candidates) {
      if (chosen.size() == MOST || added == most) {
        return;
      }
      if (chosen.putIfAbsent(candidate.number(), reason) == null) {
        added++;
      }
    }
  }

  /** Cases that share a second-level theme and rare terms; more of either is nearer. */
  private List<Candidate> samePractice(int number) {
    Map<Integer, Double> scores = new HashMap<>();
    terms.sharing(number, (other, weight) -> scores.merge(other, weight, Double::sum));
    List<Candidate> candidates = new ArrayList<>();
    scores.forEach(
        (other, score) -> {
          double themes = sharedThemes(number, other);
          if (themes > 0 && !isAwardList(other)) {
            candidates.add(new Candidate(other, score * themes));
          }
        });
    return nearest(candidates);
  }

  private double sharedThemes(int one, int other) {
    double shared = 0;
    for (int theme : themes.get(one)) {
      shared += themes.get(other).contains(theme) ? weights.get(theme) : 0;
    }
    return shared;
  }

  /** A list of awards tells no practice of its own. */
  private boolean isAwardList(int number) {
    return cases.get(number).content().kind() == Kind.AWARD_LIST;
  }

  private List<Candidate> similarFigures(int number) {
    Map<Integer, Double> scores = new HashMap<>();
    figures.near(number, (other, nearness) -> scores.merge(other, nearness, Double::sum));
    List<Candidate> candidates = new ArrayList<>();
    scores.forEach((other, score) -> candidates.add(new Candidate(other, score)));
    return nearest(candidates);
  }

  /** Cases of the same county, city or province that stand close by; the smaller the nearer. */
  private List<Candidate> neighbours(int number) {
    List<Candidate> candidates = new ArrayList<>();
    int last = Math.min(cases.size() - 1, number + NEARBY);
    for (int other = Math.max(0, number - NEARBY); other <= last; other++) {
      int levels = sharedLevels(cases.get(number), cases.get(other));
      if (other != number && levels > 0) {
        candidates.add(new Candidate(other, levels - Math.abs(other - number) / 100.0));
      }
    }
    return nearest(candidates);
  }

  private static int sharedLevels(CheckedCase one, CheckedCase other) {
    Optional<RegionPath> here = one.region().map(r -> r.path());
    Optional<RegionPath> there = other.region().map(r -> r.path());
    int levels = 0;
    while (here.isPresent()
        && there.isPresent()
        && levels < Math.min(here.get().names().size(), there.get().names().size())
        && here.get().names().get(levels).equals(there.get().names().get(levels))) {
      levels++;
    }
    return levels;
  }

  private static List<Candidate> nearest(List<Candidate> candidates) {
    Collections.sort(candidates);
    return candidates;
  }
}
