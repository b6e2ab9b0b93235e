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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The canonical indicators of {@code content/indicators.yaml}, and which measures belong to them.
 *
 * <pre>{@code
 * Indicators indicators = Indicators.of(list);
 * indicators.match("专职网格员", "名");      // → grid-workers
 * }</pre>
 *
 * An indicator claims a measure of its family of units whose label contains one of its patterns;
 * quotation marks and blanks of the label do not count. A measure that just one indicator claims
 * belongs to it; one that several claim belongs to none until an editor decides. Immutable, but for
 * what it remembers of labels; safe for use by several threads.
 */
public final class Indicators {
  /** A longer label is a sentence; bounds a pattern that an editor wrote without care. */
  private static final int LONGEST_LABEL = 80;

  private static final Pattern MARKS = Pattern.compile("[“”‘’\"'\\s]+");

  /** So many idle indicators are listed one by one in any case. */
  private static final int LISTED = 10;

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byFamily = new HashMap<>();
  private final Map<Asked, List<Rule>> known = new ConcurrentHashMap<>();

  private record Asked(String label, String family) {}

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
    List<Indicator> claimants = claimants(label, unit);
    return claimants.size() == 1 ? Optional.of(claimants.get(0)) : Optional.empty();
  }

  /** Those that claim it, in the order of the file; several are a conflict. */
  public List<Indicator> claimants(String label, String unit) {
    return rules(label, unit).stream().map(Rule::indicator).distinct().toList();
  }

  private List<Rule> rules(String label, String unit) {
    return known.computeIfAbsent(new Asked(label, Units.family(unit)), this::find);
  }

  private List<Rule> find(Asked asked) {
    String bare = MARKS.matcher(asked.label()).replaceAll("");
    if (bare.length() > LONGEST_LABEL) {
      return List.of();
    }
    return byFamily.getOrDefault(asked.family(), List.of()).stream()
        .filter(rule -> rule.pattern().matcher(bare).find())
        .toList();
  }

  /**
   * Patterns that no reported measure needs, a warning an indicator; one warning in all where most
   * indicators still wait for cases, as in a publication just begun.
   *
   * @param file name of the indicators' file, for the place
   * @param yaml its text, to find the line
   * @param reported every measure of every case
   */
  public List<Problem> unused(String file, String yaml, Collection<Measure> reported) {
    Set<Rule> used = new HashSet<>();
    for (Measure measure : reported) {
      used.addAll(rules(measure.label(), measure.unit()));
    }
    Map<Indicator, List<String>> idle = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (!used.contains(rule)) {
        idle.computeIfAbsent(rule.indicator(), i -> new ArrayList<>()).add(rule.text());
      }
    }
    long all = rules.stream().map(Rule::indicator).distinct().count();
    if (idle.size() > LISTED && idle.size() * 2L > all) {
      return List.of(
          Problem.warning(Place.of(file), Message.of("figures.patterns-unused", idle.size(), all))
              .withHint(Message.of("figures.patterns-unused-way")));
    }
    List<String> lines = yaml.lines().toList();
    List<Problem> problems = new ArrayList<>();
    idle.forEach(
        (indicator, patterns) -> {
          int line = line(lines, indicator.id(), patterns.get(0));
          String list = String.join("”“", patterns);
          problems.add(
              Problem.warning(
                      new Place(file, line, 0),
                      Message.of("figures.pattern-unused", indicator.name(), list))
                  .withHint(Message.of("figures.pattern-unused-way")));
        });
    return problems;
  }

  /**
   * The line of an indicator's pattern, 1-based; its id's if that stands elsewhere; 0 if neither.
   */
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
}
