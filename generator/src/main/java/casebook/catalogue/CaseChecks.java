package casebook.catalogue;

import casebook.catalogue.CatalogueReader.Options;
import casebook.markdown.CaseFile;
import casebook.markdown.Inspection;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Region;
import casebook.model.RegionPath;
import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.text.Nearest;
import casebook.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be said of a case without knowing the others, save their names. */
final class CaseChecks {
  private final CaseFile file;
  private final Case content;
  private final Vocabulary vocabulary;
  private final Options options;
  private final List<Problem> problems = new ArrayList<>();

  private CaseChecks(CaseFile file, Vocabulary vocabulary, Options options) {
    this.file = file;
    this.content = file.content();
    this.vocabulary = vocabulary;
    this.options = options;
  }

  static CheckedCase check(CaseFile file, Vocabulary vocabulary, Options options) {
    return new CaseChecks(file, vocabulary, options).check();
  }

  /**
   * The problems of a case of which a part could not be read. Its indicators are left alone: one
   * that is missing would move the places of the others.
   */
  static List<Problem> checkParts(CaseFile file, Vocabulary vocabulary, Options options) {
    CaseChecks checks = new CaseChecks(file, vocabulary, options);
    checks.content.region().ifPresent(checks::region);
    if (!checks.content.themes().isEmpty()) {
      checks.themes();
    }
    checks.years();
    checks.review();
    checks.body(Inspection.of(checks.content.body()));
    return checks.problems;
  }

  private CheckedCase check() {
    Optional<Region> region = content.region().flatMap(this::region);
    List<Theme> themes = themes();
    List<Measure> measures = indicators();
    years();
    review();
    Inspection body = Inspection.of(content.body());
    List<CaseLink> links = body(body);
    String words = body.text().words();
    quotes(words);
    if (options.doubts()) {
      problems.addAll(FigureChecks.check(file));
    }
    Terms terms = Terms.of(content, words, themes);
    return new CheckedCase(
        content.withIndicators(measures), body.text(), region, themes, terms, links, problems);
  }

  private List<CaseLink> body(Inspection body) {
    String words = body.text().words();
    if (words.isBlank()) {
      Place place = new Place(file.file(), file.bodyLine(), 0);
      Message message = Message.of("catalogue.empty-body");
      problems.add(
          content.draft() ? Problem.warning(place, message) : Problem.error(place, message));
    }
    BodyChecks checks = new BodyChecks(body, file::body, vocabulary, problems::add);
    return checks.check(ContentFolder.CASES);
  }

  private Optional<Region> region(RegionPath path) {
    Place place = file.places().at("region");
    Optional<Region> region = vocabulary.gazetteer().byPath(path);
    if (region.isEmpty()) {
      Problem problem =
          Problem.error(place, Message.of("catalogue.unknown-region", path.toString()));
      problems.add(
          vocabulary
              .gazetteer()
              .nearest(path)
              .map(near -> hinted(problem, near.toString()))
              .orElseGet(() -> problem.withHint(Message.of("catalogue.region-shape"))));
    } else if (!region.get().path().equals(path)) {
      warning(place, "catalogue.former-region", path.toString(), region.get().path().toString());
    }
    return region;
  }

  private List<Theme> themes() {
    List<Theme> themes = new ArrayList<>();
    Set<ThemePath> seen = new TreeSet<>();
    for (int i = 0; i < content.themes().size(); i++) {
      ThemePath path = content.themes().get(i);
      Place place = file.places().at("themes", Integer.toString(i));
      if (!seen.add(path)) {
        warning(place, "catalogue.theme-twice", path.toString());
        continue;
      }
      theme(path, place).ifPresent(themes::add);
    }
    if (content.themes().isEmpty() && content.kind() == Kind.CASE) {
      warning(file.places().at("themes"), "catalogue.no-theme");
    }
    return themes;
  }

  private Optional<Theme> theme(ThemePath path, Place place) {
    if (!vocabulary.hasThemes()) {
      return Optional.of(DerivedThemes.of(path));
    }
    Optional<Theme> theme = vocabulary.theme(path.toString());
    if (theme.isEmpty()) {
      unknown(place, "catalogue.unknown-theme", path.toString(), vocabulary.nearestTheme(path));
    }
    return theme;
  }

  /** The indicators, each under its canonical one where the editor or just one pattern says so. */
  private List<Measure> indicators() {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < content.indicators().size(); i++) {
      Measure measure = content.indicators().get(i);
      String number = Integer.toString(i);
      baseUnit(number, measure);
      Optional<String> id = measure.indicator();
      if (id.isPresent()) {
        named(number, measure, id.get());
        measures.add(measure);
      } else {
        measures.add(claimed(number, measure));
      }
    }
    return measures;
  }

  private void named(String number, Measure measure, String id) {
    Indicator indicator = vocabulary.indicators().get(id);
    if (indicator == null) {
      Place place = file.places().at("indicators", number, "indicator");
      Optional<String> nearest = Nearest.to(id, vocabulary.indicators().keySet());
      unknown(place, "catalogue.unknown-indicator", id, nearest);
    } else if (!Units.family(measure.unit()).equals(Units.family(indicator.family()))) {
      Place place = file.places().at("indicators", number, "unit");
      warning(
          place, "catalogue.other-family", measure.unit(), indicator.name(), indicator.family());
    }
  }

  private Measure claimed(String number, Measure measure) {
    List<Indicator> claims = vocabulary.canon().claimants(measure.label(), measure.unit());
    if (claims.size() > 1) {
      Place place = file.places().at("indicators", number, "label");
      String ids = claims.stream().map(Indicator::id).collect(Collectors.joining(", "));
      warning(place, "catalogue.two-indicators", measure.label(), ids);
    }
    return claims.size() == 1 ? CaseFixer.named(measure, claims.get(0)) : measure;
  }

  private void baseUnit(String number, Measure measure) {
    Units.Amount amount = Units.normalise(measure.value(), measure.unit());
    if (!amount.unit().equals(measure.unit())) {
      String value = amount.value().toPlainString();
      Place place = file.places().at("indicators", number, "unit");
      warning(place, "catalogue.not-base-unit", measure.unit(), value, amount.unit());
    }
  }

  private void years() {
    if (content.years().isPresent() && content.year().isPresent()) {
      int last = content.years().get().last();
      if (content.year().get() != last) {
        warning(file.places().at("year"), "catalogue.year-not-last", content.year().get(), last);
      }
    }
  }

  private void review() {
    for (int i = 0; options.strict() && i < content.review().size(); i++) {
      Place place = file.places().at("review", Integer.toString(i));
      warning(place, "catalogue.unsettled", content.review().get(i));
    }
  }

  /** A figure without the words that state it is not published. */
  private void quotes(String words) {
    String said = content.title() + content.summary().orElse("") + words;
    for (int i = 0; i < content.indicators().size(); i++) {
      Measure measure = content.indicators().get(i);
      String quote = measure.quote();
      if (!said.contains(quote) && !Quotes.bare(said).contains(Quotes.bare(quote))) {
        Place place = file.places().at("indicators", Integer.toString(i), "quote");
        error(place, "catalogue.quote-not-in-body", quote, measure.label());
      }
    }
  }

  private void unknown(Place place, String message, String name, Optional<String> nearest) {
    Problem problem = Problem.error(place, Message.of(message, name));
    problems.add(nearest.map(near -> hinted(problem, near)).orElse(problem));
  }

  private static Problem hinted(Problem problem, String near) {
    return problem.withHint(Message.of("problem.did-you-mean", near));
  }

  private void error(Place place, String key, Object... arguments) {
    problems.add(Problem.error(place, Message.of(key, arguments)));
  }

  private void warning(Place place, String key, Object... arguments) {
    problems.add(Problem.warning(place, Message.of(key, arguments)));
  }
}
