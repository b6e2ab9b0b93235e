package casebook.convert.write;

import casebook.markdown.DecisionsFile;
import casebook.markdown.IndicatorsFile;
import casebook.markdown.Parsed;
import casebook.markdown.ThemesFile;
import casebook.model.Decision;
import casebook.model.Indicator;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a conversion starts from, read and checked.
 *
 * @param documents the sources, by name
 * @param decisionsText of {@code decisions.yaml}; empty where there is none
 * @param problems with an error among them, nothing may be written
 */
record Inputs(
    List<Path> documents,
    List<Theme> themes,
    List<Indicator> indicators,
    String decisionsText,
    List<Decision> decisions,
    ConversionMemory memory,
    List<Problem> problems) {

  static Inputs read(ConversionOptions options) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Path> documents = documents(options.sources(), problems);
    List<Theme> themes = optional(options.themes(), ThemesFile::read, problems);
    List<Indicator> indicators = optional(options.indicators(), IndicatorsFile::read, problems);
    String decisionsText = Files.exists(options.decisions()) ? text(options.decisions()) : "";
    List<DecisionsFile.Placed> placed =
        decisionsText.isBlank()
            ? List.of()
            : value(DecisionsFile.read(name(options.decisions()), decisionsText), problems);
    placed.forEach(p -> AnswerCheck.of(p).ifPresent(problems::add));
    return new Inputs(
        documents,
        themes,
        indicators,
        decisionsText,
        placed.stream().map(DecisionsFile.Placed::decision).toList(),
        memory(options.memory(), problems),
        problems);
  }

  /** File names of the sources. */
  List<String> names() {
    return documents.stream().map(d -> String.valueOf(d.getFileName())).toList();
  }

  /** The files of the folder, hidden ones left out, sorted; a folder within it is reported. */
  private static List<Path> documents(Path folder, List<Problem> problems) throws IOException {
    if (!Files.isDirectory(folder)) {
      problems.add(Problem.error(Place.of(name(folder)), Message.of("write.no-sources")));
      return List.of();
    }
    List<Path> entries;
    try (Stream<Path> files = Files.list(folder)) {
      entries =
          files
              .filter(f -> !f.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(f -> f.getFileName().toString()))
              .toList();
    }
    entries.stream()
        .filter(Files::isDirectory)
        .forEach(
            f ->
                problems.add(
                    Problem.warning(Place.of(name(f)), Message.of("write.folder-in-sources"))));
    return entries.stream().filter(Files::isRegularFile).toList();
  }

  private static ConversionMemory memory(Path file, List<Problem> problems) throws IOException {
    try {
      return ConversionMemory.read(file);
    } catch (ConversionMemory.Unreadable e) {
      problems.add(e.problem());
      return ConversionMemory.EMPTY;
    }
  }

  /** What a file lists; nothing where there is no such file. */
  private static <T> List<T> optional(
      Path file, BiFunction<String, String, Parsed<List<T>>> reader, List<Problem> problems)
      throws IOException {
    return Files.exists(file) ? value(reader.apply(name(file), text(file)), problems) : List.of();
  }

  private static <T> List<T> value(Parsed<List<T>> parsed, List<Problem> problems) {
    problems.addAll(parsed.problems());
    return parsed.value().orElse(List.of());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
