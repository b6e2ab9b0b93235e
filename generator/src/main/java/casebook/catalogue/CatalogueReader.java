package casebook.catalogue;

import casebook.figures.Indicators;
import casebook.markdown.CaseFile;
import casebook.markdown.CaseReader;
import casebook.markdown.IndicatorsFile;
import casebook.markdown.Inspection;
import casebook.markdown.PageFile;
import casebook.markdown.Parsed;
import casebook.markdown.PublicationFile;
import casebook.markdown.ThemesFile;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Page;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.model.Publication;
import casebook.model.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Reads {@code content/}, checks everything and cross-links it:
 *
 * <pre>
 * publication · themes · indicators → names that a case may use
 * cases, in parallel → read → checked → compared with their sources
 * all cases → regions, themes, indicators, years, reading order, related cases
 * </pre>
 */
public final class CatalogueReader {
  /** What a catalogue is read for. */
  public enum Purpose {
    /** To be published: without drafts; what an editor may look into some day is not sought. */
    PUBLISH,
    /** To be looked at while writing: with drafts. */
    PREVIEW,
    /** To be mended: with drafts, and with all that may be doubted. */
    CHECK
  }

  /**
   * How to read.
   *
   * @param strict whether what convert was not sure of is reported as long as it is unsettled
   * @param sources folder of the documents as they arrived; absent, {@code sources} of the content
   */
  public record Options(Purpose purpose, boolean strict, Optional<Path> sources) {
    public static final Options PUBLISH = new Options(Purpose.PUBLISH, false, Optional.empty());
    public static final Options PREVIEW = new Options(Purpose.PREVIEW, false, Optional.empty());
    public static final Options CHECK = new Options(Purpose.CHECK, false, Optional.empty());

    public Options withSources(Path folder) {
      return new Options(purpose, strict, Optional.of(folder));
    }

    /** Whether drafts are part of the catalogue. */
    boolean drafts() {
      return purpose != Purpose.PUBLISH;
    }

    /** Whether claims are reckoned with: it costs more than all else, and stops no build. */
    boolean doubts() {
      return purpose == Purpose.CHECK;
    }
  }

  /**
   * What was read.
   *
   * @param catalogue absent if any problem is an error
   * @param problems all of them, by place
   */
  public record Result(Optional<Catalogue> catalogue, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  private final ContentFolder folder;
  private final Options options;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  private CatalogueReader(ContentFolder folder, Options options, Progress progress) {
    this.folder = folder;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads a content folder.
   *
   * @throws java.io.UncheckedIOException if a folder can't be listed
   */
  public static Result read(Path content, Options options, Progress progress) {
    return new CatalogueReader(new ContentFolder(content), options, progress).read();
  }

  private Result read() {
    Optional<Publication> publication = publication();
    List<Theme> themes = optional(ContentFolder.THEMES, ThemesFile::read);
    List<Indicator> indicators = optional(ContentFolder.INDICATORS, IndicatorsFile::read);
    List<String> files = folder.markdown(ContentFolder.CASES);
    List<PageFile> pages = pages();
    Vocabulary vocabulary =
        Vocabulary.of(
            themes,
            indicators,
            files.stream().map(f -> f.substring(0, f.length() - ".md".length())).toList(),
            pages.stream().map(p -> p.page().slug()).toList());
    pages.forEach(page -> check(page, vocabulary));
    strayFiles(files);
    List<CheckedCase> cases = cases(files, vocabulary);
    List<CheckedCase> published =
        cases.stream().filter(c -> options.drafts() || !c.content().draft()).toList();
    if (options.purpose() != Purpose.PREVIEW) {
      linksToDrafts(cases);
    }
    twins(published);
    Map<String, List<Integer>> quoteLines = checkSources(published);
    boolean broken = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    if (options.doubts() && !broken) {
      checkIndicators(indicators, published);
    }
    Optional<Catalogue> catalogue =
        broken
            ? Optional.empty()
            : publication.map(p -> linked(p, themes, indicators, pages, published, quoteLines));
    return new Result(catalogue, problems.stream().sorted().distinct().toList());
  }

  private Catalogue linked(
      Publication publication,
      List<Theme> themes,
      List<Indicator> indicators,
      List<PageFile> pageFiles,
      List<CheckedCase> published,
      Map<String, List<Integer>> quoteLines) {
    progress.phase(Message.of("catalogue.phase-link"), 0);
    List<Page> pages = pageFiles.stream().map(PageFile::page).sorted(PAGE_ORDER).toList();
    return Linker.link(publication, themes, indicators, pages, published, quoteLines);
  }

  private static final Comparator<Page> PAGE_ORDER =
      Comparator.comparingInt(Page::order)
          .thenComparing(Page::slug)
          .thenComparing(Page::language, Comparator.reverseOrder());

  private Optional<Publication> publication() {
    return folder.has(ContentFolder.PUBLICATION)
        ? keep(folder.read(ContentFolder.PUBLICATION, PublicationFile::read))
        : Optional.of(PublicationFile.defaults());
  }

  private <T> List<T> optional(String file, BiFunction<String, String, Parsed<List<T>>> reader) {
    return folder.has(file) ? keep(folder.read(file, reader)).orElse(List.of()) : List.of();
  }

  private List<PageFile> pages() {
    return folder.markdown(ContentFolder.PAGES).stream()
        .map(f -> keep(folder.read(ContentFolder.PAGES + "/" + f, PageFile::read)))
        .flatMap(Optional::stream)
        .toList();
  }

  private void check(PageFile page, Vocabulary vocabulary) {
    Inspection body = Inspection.of(page.page().body());
    new BodyChecks(body, page::body, vocabulary, problems::add).check(ContentFolder.PAGES);
  }

  private List<CheckedCase> cases(List<String> files, Vocabulary vocabulary) {
    progress.phase(Message.of("catalogue.phase-read"), files.size());
    record Read(Optional<CheckedCase> content, List<Problem> problems) {}
    List<Read> read =
        files.parallelStream()
            .map(
                file -> {
                  String path = ContentFolder.CASES + "/" + file;
                  Parsed<CaseFile> parsed = folder.read(path, CaseReader::read);
                  progress.step();
                  return parsed.hasErrors()
                      ? new Read(Optional.empty(), problemsOf(parsed, vocabulary))
                      : new Read(
                          parsed.value().map(c -> CaseChecks.check(c, vocabulary, options)),
                          parsed.problems());
                })
            .toList();
    for (Read one : read) {
      problems.addAll(one.problems());
      one.content().ifPresent(c -> problems.addAll(c.problems()));
    }
    return read.stream().map(Read::content).flatMap(Optional::stream).toList();
  }

  /** Those of a case that cannot be read whole: what could be read is checked all the same. */
  private List<Problem> problemsOf(Parsed<CaseFile> broken, Vocabulary vocabulary) {
    List<Problem> all = new ArrayList<>(broken.problems());
    broken.value().ifPresent(c -> all.addAll(CaseChecks.checkParts(c, vocabulary, options)));
    return all;
  }

  /** Files that look like cases and are none. */
  private void strayFiles(List<String> cases) {
    if (cases.isEmpty()) {
      problem(ContentFolder.CASES, "catalogue.no-cases");
    }
    List<String> others =
        folder.list(ContentFolder.CASES).stream().filter(f -> !f.endsWith(".md")).toList();
    for (String name : others) {
      String path = ContentFolder.CASES + "/" + name;
      if (!folder.markdown(path).isEmpty()) {
        problem(path, "catalogue.case-in-subfolder");
      } else if (name.matches("(?i).*\\.(md|markdown|txt|docx?)")) {
        problem(path, "catalogue.not-a-case-file");
      }
    }
  }

  /** A published case may not lead to one that is not. */
  private void linksToDrafts(List<CheckedCase> cases) {
    Map<String, Boolean> drafts =
        cases.stream().map(CheckedCase::content).collect(Collectors.toMap(Case::slug, Case::draft));
    for (CheckedCase one : cases) {
      for (CaseLink link : one.content().draft() ? List.<CaseLink>of() : one.links()) {
        if (drafts.getOrDefault(link.slug(), false)) {
          Message message = Message.of("catalogue.link-to-draft", link.slug());
          problems.add(Problem.error(link.place(), message));
        }
      }
    }
  }

  /** Two files for one case, as two conversions of one document leave them. */
  private void twins(List<CheckedCase> published) {
    record Identity(String title, Optional<String> region) {}
    Map<Identity, List<CheckedCase>> byIdentity =
        published.stream()
            .collect(
                Collectors.groupingBy(
                    c ->
                        new Identity(
                            c.content().title(), c.content().region().map(Objects::toString))));
    for (List<CheckedCase> same : byIdentity.values()) {
      for (CheckedCase later : same.subList(1, same.size())) {
        String path = ContentFolder.CASES + "/" + later.slug() + ".md";
        Message message = Message.of("catalogue.twin", same.get(0).slug() + ".md");
        problems.add(Problem.warning(folder.place(path), message));
      }
    }
  }

  private Map<String, List<Integer>> checkSources(List<CheckedCase> published) {
    Path sources = options.sources().orElse(folder.folder().resolve("sources"));
    List<Case> cases = published.stream().map(CheckedCase::content).toList();
    SourceChecks.Result result = new SourceChecks(folder, sources).check(cases);
    problems.addAll(result.problems());
    return result.quoteLines();
  }

  /** Patterns that nothing needs. */
  private void checkIndicators(List<Indicator> indicators, List<CheckedCase> published) {
    if (indicators.isEmpty()) {
      return;
    }
    List<Measure> reported =
        published.stream().flatMap(c -> c.content().indicators().stream()).toList();
    Parsed<String> yaml =
        folder.read(
            ContentFolder.INDICATORS, (f, text) -> new Parsed<>(Optional.of(text), List.of()));
    problems.addAll(
        Indicators.of(indicators)
            .unused(folder.name(ContentFolder.INDICATORS), yaml.value().orElse(""), reported));
  }

  private <T> Optional<T> keep(Parsed<T> parsed) {
    problems.addAll(parsed.problems());
    return parsed.value();
  }

  private void problem(String path, String key) {
    problems.add(Problem.error(folder.place(path), Message.of(key)));
  }
}
