package casebook.catalogue;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import casebook.markdown.CaseReader;
import casebook.markdown.Places;
import casebook.model.Case;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Source;
import casebook.text.Encodings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares cases with the documents that they were taken from, as far as those lie in the folder of
 * sources and are plain text: the lines must be there, and must say each figure's quote. One
 * document after the other, so that few are in memory.
 */
final class SourceChecks {
  /** A page under the name of a text: its lines are not those that a reader counts. */
  private static final Pattern MARKUP = Pattern.compile("\\s*<(!|\\?|html)", CASE_INSENSITIVE);

  private final ContentFolder folder;
  private final Path sources;

  SourceChecks(ContentFolder folder, Path sources) {
    this.folder = folder;
    this.sources = sources.normalize();
  }

  /**
   * What was found.
   *
   * @param quoteLines by slug: of each indicator the line where its quote begins, 0 where unknown
   */
  record Result(List<Problem> problems, Map<String, List<Integer>> quoteLines) {}

  Result check(List<Case> cases) {
    Map<String, List<Case>> byDocument =
        cases.stream()
            .filter(c -> c.source().isPresent())
            .collect(
                Collectors.groupingBy(
                    c -> c.source().map(Source::document).orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    Map<String, List<Integer>> lines = new ConcurrentHashMap<>();
    List<Problem> problems =
        byDocument.entrySet().parallelStream()
            .flatMap(e -> document(e.getKey(), e.getValue(), lines).stream())
            .toList();
    return new Result(problems, lines);
  }

  private List<Problem> document(
      String name, List<Case> cases, Map<String, List<Integer>> quoteLines) {
    Path file = sources.resolve(name).normalize();
    if (!name.endsWith(".txt") || !file.startsWith(sources) || !Files.isRegularFile(file)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<String> text = Encodings.decode(Files.readAllBytes(file)).map(Encodings::normal);
      if (text.filter(t -> !MARKUP.matcher(t).lookingAt()).isPresent()) {
        List<String> lines = List.of(text.get().split("\n", -1));
        cases.forEach(c -> quoteLines.put(c.slug(), check(c, lines, problems::add)));
      }
    } catch (IOException e) {
      Message message = Message.of("markdown.unreadable", e.toString());
      problems.add(Problem.error(Place.of(file.toString()), message));
    }
    return problems;
  }

  private List<Integer> check(Case content, List<String> lines, Consumer<Problem> problems) {
    Source source = content.source().orElseThrow();
    int last = source.lines().last();
    if (last > lines.size()) {
      Message message = Message.of("catalogue.lines-beyond", source.document(), lines.size(), last);
      problems.accept(Problem.error(place(content, "source", "lines"), message));
      return List.of();
    }
    QuoteLines said =
        new QuoteLines(source.lines().first(), lines.subList(source.lines().first() - 1, last));
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < content.indicators().size(); i++) {
      Measure measure = content.indicators().get(i);
      found.add(said.of(measure.quote()));
      if (!Quotes.says(said.text(), measure.quote())) {
        Message message =
            Message.of(
                "catalogue.quote-not-in-source",
                measure.quote(),
                measure.label(),
                source.document(),
                source.lines().toString());
        problems.accept(
            Problem.error(place(content, "indicators", Integer.toString(i), "quote"), message));
      }
    }
    return found;
  }

  /** Places were let go after reading; for the few that need one, the file is read again. */
  private Place place(Case content, String... path) {
    String file = ContentFolder.CASES + "/" + content.slug() + ".md";
    return folder
        .read(file, CaseReader::read)
        .value()
        .map(c -> c.places())
        .map((Places places) -> places.at(path))
        .orElse(folder.place(file));
  }
}
