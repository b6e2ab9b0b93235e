package casebook.catalogue;

import casebook.catalogue.ContentFixer.Change;
import casebook.figures.Evidence;
import casebook.figures.Indicators;
import casebook.markdown.CaseFile;
import casebook.markdown.CaseReader;
import casebook.markdown.FrontMatterEditor;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Place;
import casebook.text.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills in what a case's indicators leave out and what is certain: the canonical indicator where
 * just one claims the label, the base unit with its value ({@code 4500 万元} → {@code 45000000 元}),
 * and a missing unit that the quote states. Nothing else of the file changes.
 */
final class CaseFixer {
  /**
   * A file's new text.
   *
   * @param done what was changed, each with its place in the text before
   */
  record Fixed(String text, List<Change> done) {
    Fixed {
      done = List.copyOf(done);
    }
  }

  private final Indicators canon;
  private final CaseFile file;
  private final FrontMatterEditor editor;
  private final List<Change> done = new ArrayList<>();

  private CaseFixer(Indicators canon, CaseFile file, String text) {
    this.canon = canon;
    this.file = file;
    this.editor = new FrontMatterEditor(text, file.places());
  }

  /** Fixes a case file; one that has errors stays as it is. */
  static Fixed fix(String name, String text, Indicators canon) {
    Optional<CaseFile> file = CaseReader.read(name, text).sound();
    if (file.isEmpty()) {
      return new Fixed(text, List.of());
    }
    CaseFixer fixer = new CaseFixer(canon, file.get(), text);
    List<Measure> wanted = fixer.measures();
    String fixed = fixer.editor.text();
    Optional<List<Measure>> read =
        CaseReader.read(name, fixed).sound().map(CaseFile::content).map(Case::indicators);
    boolean asWanted = read.filter(wanted::equals).isPresent();
    return asWanted ? new Fixed(fixed, fixer.done) : new Fixed(text, List.of());
  }

  private List<Measure> measures() {
    List<Measure> wanted = new ArrayList<>();
    for (int i = 0; i < file.content().indicators().size(); i++) {
      String number = Integer.toString(i);
      Measure measure = file.content().indicators().get(i);
      wanted.add(withIndicator(number, withBaseUnit(number, withUnit(number, measure))));
    }
    return wanted;
  }

  /** The unit that the quote states for this very value. */
  private Measure withUnit(String number, Measure measure) {
    List<String> units = Evidence.units(measure.quote(), measure.value());
    boolean missing = measure.unit().isEmpty() && units.size() == 1 && !units.get(0).isEmpty();
    if (!missing || !editor.insert("unit", units.get(0), "quote", "indicators", number)) {
      return measure;
    }
    report(number, "label", "catalogue.fixed-unit", measure.label(), units.get(0));
    return new Measure(
        measure.label(),
        measure.value(),
        units.get(0),
        measure.approximate(),
        measure.indicator(),
        measure.quote());
  }

  private Measure withBaseUnit(String number, Measure measure) {
    Units.Amount amount = Units.normalise(measure.value(), measure.unit());
    Measure based =
        new Measure(
            measure.label(),
            amount.value(),
            amount.unit(),
            measure.approximate(),
            measure.indicator(),
            measure.quote());
    if (based.equals(measure)
        || !file.places().has("indicators", number, "unit")
        || !editor.replace(based.unit(), "indicators", number, "unit")
        || !editor.replace(based.value(), "indicators", number, "value")) {
      return measure;
    }
    String value = based.value().toPlainString();
    report(number, "value", "catalogue.fixed-value", measure.label(), value, based.unit());
    return based;
  }

  private Measure withIndicator(String number, Measure measure) {
    List<Indicator> claims =
        measure.indicator().isEmpty()
            ? canon.claimants(measure.label(), measure.unit())
            : List.of();
    if (claims.size() != 1
        || !editor.insert("indicator", claims.get(0).id(), "quote", "indicators", number)) {
      return measure;
    }
    report(number, "label", "catalogue.fixed-indicator", measure.label(), claims.get(0).id());
    return named(measure, claims.get(0));
  }

  static Measure named(Measure measure, Indicator indicator) {
    return new Measure(
        measure.label(),
        measure.value(),
        measure.unit(),
        measure.approximate(),
        Optional.of(indicator.id()),
        measure.quote());
  }

  private void report(String number, String key, String message, Object... arguments) {
    Place place = file.places().at("indicators", number, key);
    done.add(new Change(place, Message.of(message, arguments)));
  }
}
