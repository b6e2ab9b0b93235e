package casebook.markdown;

import casebook.markdown.YamlNode.Mapping;
import casebook.markdown.YamlNode.Scalar;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.RegionPath;
import casebook.model.Source;
import casebook.model.ThemePath;
import casebook.model.Years;
import casebook.text.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The text of a case file → a case. Reports every problem of the file at once; looks nothing up:
 * whether a region, theme or indicator exists is the catalogue's question.
 *
 * <pre>{@code
 * Parsed<CaseFile> parsed = CaseReader.read("content/cases/dalian-hongse-wuye.md", text);
 * }</pre>
 */
public final class CaseReader {
  /** A permanent address: {@code dalian-hongse-wuye}. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final int LONGEST_SLUG = 60;
  private static final int MOST_THEMES = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  static final List<String> CASE_KEYS =
      List.of(
          "title",
          "kind",
          "region",
          "organisation",
          "year",
          "years",
          "themes",
          "summary",
          "indicators",
          "source",
          "review",
          "draft");
  static final List<String> MEASURE_KEYS =
      List.of("label", "value", "unit", "approximate", "indicator", "quote");
  static final List<String> SOURCE_KEYS = List.of("document", "lines", "title", "url");

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private CaseReader(String file) {
    this.file = file;
  }

  /**
   * Reads a case file.
   *
   * @param file its path as problems shall name it; its last part gives the slug
   * @return the case, without what is wrong; absent if it has no front matter
   */
  public static Parsed<CaseFile> read(String file, String text) {
    return new CaseReader(file).read(text);
  }

  /** Whether a file name without {@code .md} may be a slug. */
  public static boolean isSlug(String name) {
    return name.length() <= LONGEST_SLUG && SLUG.matcher(name).matches();
  }

  private Parsed<CaseFile> read(String text) {
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    if (!isSlug(name)) {
      problem(Place.of(file), "markdown.bad-slug", name);
    }
    Optional<CaseFile> caseFile =
        FrontMatter.split(file, text, problems::add).map(parts -> caseFile(name, parts));
    return new Parsed<>(caseFile, problems);
  }

  private CaseFile caseFile(String slug, FrontMatter parts) {
    Mapping mapping = new YamlReader(file, problems::add).mapping(parts.yaml(), 2);
    Fields fields = Fields.of(mapping, CASE_KEYS, problems::add);
    String title = fields.required("title");
    Case content =
        new Case(
            slug.isBlank() ? "-" : slug,
            title.isBlank() ? "-" : title,
            kind(fields),
            region(fields),
            fields.text("organisation"),
            fields.whole("year", FIRST_YEAR, LAST_YEAR),
            years(fields),
            themes(fields),
            fields.text("summary"),
            fields.each("indicators", MEASURE_KEYS, this::measure),
            fields.inner("source", SOURCE_KEYS).flatMap(this::source),
            fields.texts("review"),
            fields.flag("draft"),
            parts.body());
    return new CaseFile(content, file, new Places(mapping), parts.bodyLine());
  }

  private Kind kind(Fields fields) {
    Optional<String> id = fields.text("kind");
    Optional<Kind> kind = id.flatMap(Kind::of);
    if (id.isPresent() && kind.isEmpty()) {
      List<String> known = Arrays.stream(Kind.values()).map(Kind::id).toList();
      Message hint =
          Nearest.to(id.get(), known)
              .map(near -> Message.of("problem.did-you-mean", near))
              .orElseGet(() -> Message.of("markdown.known-kinds", String.join(", ", known)));
      problems.add(
          Problem.error(fields.place("kind"), Message.of("markdown.unknown-kind", id.get()))
              .withHint(hint));
    }
    return kind.orElse(Kind.CASE);
  }

  private Optional<RegionPath> region(Fields fields) {
    return fields
        .text("region")
        .flatMap(
            path -> parsed(path, RegionPath::parse, fields.place("region"), "markdown.bad-region"));
  }

  private Optional<Years> years(Fields fields) {
    List<Integer> years = fields.wholes("years", FIRST_YEAR, LAST_YEAR);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    if (years.size() != 2 || years.get(1) < years.get(0)) {
      fields.report("years", "markdown.bad-years");
      return Optional.empty();
    }
    return Optional.of(new Years(years.get(0), years.get(1)));
  }

  private List<ThemePath> themes(Fields fields) {
    List<Scalar> written = fields.scalars("themes");
    if (written.size() > MOST_THEMES) {
      fields.report("themes", "markdown.too-many-themes", MOST_THEMES);
    }
    return written.stream()
        .map(s -> parsed(s.text(), ThemePath::parse, s.place(), "markdown.bad-theme"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Measure> measure(Fields fields) {
    String label = fields.required("label");
    String quote = fields.required("quote");
    fields.required("value");
    Optional<BigDecimal> value = fields.number("value");
    String unit = fields.text("unit").orElse("");
    boolean approximate = fields.flag("approximate");
    Optional<String> indicator = fields.text("indicator");
    return value.map(v -> new Measure(label, v, unit, approximate, indicator, quote));
  }

  private Optional<Source> source(Fields fields) {
    String document = fields.required("document");
    Optional<LineRange> lines =
        Optional.of(fields.required("lines"))
            .filter(l -> !l.isBlank())
            .flatMap(l -> parsed(l, LineRange::parse, fields.place("lines"), "markdown.bad-lines"));
    Optional<String> title = fields.text("title");
    Optional<String> url = fields.text("url");
    return lines.map(l -> new Source(document, l, title, url));
  }

  private <T> Optional<T> parsed(
      String text, Function<String, T> parse, Place place, String message) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      problem(place, message, text);
      return Optional.empty();
    }
  }

  private void problem(Place place, String key, Object... arguments) {
    problems.add(Problem.error(place, Message.of(key, arguments)));
  }
}
