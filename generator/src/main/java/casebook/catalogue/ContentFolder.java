package casebook.catalogue;

import casebook.markdown.Parsed;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The files of {@code content/}, named as problems shall name them. */
record ContentFolder(Path folder) {
  static final String PUBLICATION = "publication.yaml";
  static final String THEMES = "themes.yaml";
  static final String INDICATORS = "indicators.yaml";
  static final String CASES = "cases";
  static final String PAGES = "pages";

  private static final String MARKDOWN = ".md";

  /**
   * The name of a file below the folder, as the user wrote the folder: {@code content/themes.yaml}.
   */
  String name(String path) {
    return folder.resolve(path).toString().replace('\\', '/');
  }

  Place place(String path) {
    return Place.of(name(path));
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** Names of the Markdown files of a folder below, sorted; none if there is no such folder. */
  List<String> markdown(String path) {
    return list(path).stream().filter(f -> f.endsWith(MARKDOWN)).toList();
  }

  /** Names of what lies in a folder below, sorted, without hidden files. */
  List<String> list(String path) {
    Path home = folder.resolve(path);
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file; one that can't be read, or is no UTF-8, is a problem. */
  <T> Parsed<T> read(String path, BiFunction<String, String, Parsed<T>> reader) {
    try {
      return reader.apply(name(path), Files.readString(folder.resolve(path)));
    } catch (CharacterCodingException e) {
      return failed(path, Message.of("markdown.not-utf8"));
    } catch (IOException e) {
      return failed(path, Message.of("markdown.unreadable", e.toString()));
    }
  }

  private <T> Parsed<T> failed(String path, Message message) {
    return new Parsed<>(Optional.empty(), List.of(Problem.error(place(path), message)));
  }
}
