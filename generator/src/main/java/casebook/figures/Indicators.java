package casebook.figures;

import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.text.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The canonical indicators of {@code content/indicators.yaml}, and which measures belong to them.
 *
 * <pre>{@code
 * Indicators indicators = Indicators.of(list);
 * indicators.match("专职网格员", "名");      // → grid-workers
 * }</pre>
 *
 * A measure belongs to the indicator whose family of units is its own and one of whose patterns its
 * label contains; quotation marks and blanks of the label do not count. Of several the first of the
 * file has it, and {@link #problems} says so. Immutable.
 */
public final class Indicators {
  /** A longer label is a sentence; bounds a pattern that an editor wrote without care. */
  private static final int LONGEST_LABEL = 80;

  private static final Pattern MARKS = Pattern.compile("[“”‘’\"'\\s]+");

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byFamily = new HashMap<>();

  /** An indicator and one of its patterns. */
  private record Rule(Indicator indicator, String text, Pattern pattern) {}

  private Indicators(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      String family = Units.family(rule.indicator().family());
      byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(rule);
    }
  }

  /**
   * Indicators in the order of their file.
   *
   * @throws java.util.regex.PatternSyntaxException if a pattern is none; the reader of the file
   *     reports those
   */
  public static Indicators of(List<Indicator> indicators) {
    List<Rule> rules = new ArrayList<>();
    for (Indicator indicator : indicators) {
      for (String pattern : indicator.patterns()) {
        rules.add(new Rule(indicator, pattern, Pattern.compile(pattern)));
      }
    }
    return new Indicators(List.copyOf(rules));
  }

  /** The indicator that a measure of this label and unit belongs to. */
  public Optional<Indicator> match(String label, String unit) {
    return claims(label, unit).stream().map(Rule::indicator).findFirst();
  }

  /** The same measures, each with the id of its indicator; ids that editors wrote stay. */
  public List<Measure> identified(List<Measure> measures) {
    return measures.stream()
        .map(m -> m.indicator().isPresent() ? m : with(m, match(m.label(), m.unit())))
        .toList();
  }

  private static Measure with(Measure m, Optional<Indicator> indicator) {
    return new Measure(
        m.label(), m.value(), m.unit(), m.approximate(), indicator.map(Indicator::id), m.quote());
  }

  private List<Rule> claims(String label, String unit) {
    String bare = MARKS.matcher(label).replaceAll("");
    if (bare.length() > LONGEST_LABEL) {
      return List.of();
    }
    return byFamily.getOrDefault(Units.family(unit), List.of()).stream()
        .filter(rule -> rule.pattern().matcher(bare).find())
        .toList();
  }

  /**
   * Patterns that no reported measure needs, and labels that two indicators claim.
   *
   * @param file name of the indicators' file, for the place
   * @param yaml its text, to find the line
   * @param reported every measure of every case
   */
  public List<Problem> problems(String file, String yaml, Collection<Measure> reported) {
    Set<Rule> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    Map<String, List<Indicator>> contested = new TreeMap<>();
    for (Measure measure : reported) {
      List<Rule> claims = claims(measure.label(), measure.unit());
      used.addAll(claims);
      List<Indicator> claimants = claims.stream().map(Rule::indicator).distinct().toList();
      if (claimants.size() > 1) {
        contested.putIfAbsent(measure.label(), claimants);
      }
    }
    List<String> lines = yaml.lines().toList();
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      if (!used.contains(rule)) {
        Place place = new Place(file, line(lines, rule.indicator().id(), rule.text()), 0);
        Message message =
            Message.of("figures.pattern-unused", rule.text(), rule.indicator().name());
        problems.add(
            Problem.warning(place, message).withHint(Message.of("figures.pattern-unused-way")));
      }
    }
    contested.forEach(
        (label, claimants) -> {
          Indicator first = claimants.get(0);
          Indicator second = claimants.get(1);
          Place place = new Place(file, line(lines, second.id(), ""), 0);
          Message message =
              Message.of("figures.label-contested", label, first.name(), second.name());
          problems.add(
              Problem.warning(place, message)
                  .withHint(Message.of("figures.label-contested-way", first.name())));
        });
    return problems.stream().sorted().toList();
  }

  /** The line of an indicator's pattern, 1-based; its id's if that stands elsewhere; 0 if neither. */
  private static int line(List<String> lines, String id, String pattern) {
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches("\\W*id:\\s*['\"]?" + Pattern.quote(id) + "['\"]?\\s*([,}#].*)?")) {
        at = i + 1;
      } else if (at > 0 && line.matches("\\W*id:.*")) {
        return at;
      }
      if (at > 0 && !pattern.isEmpty() && line.contains(pattern)) {
        return i + 1;
      }
    }
    return at;
  }

  /** Ids of all indicators, for suggestions. */
  public Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    rules.forEach(rule -> ids.add(rule.indicator().id()));
    return ids;
  }
}
