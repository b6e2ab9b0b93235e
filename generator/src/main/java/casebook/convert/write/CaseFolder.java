package casebook.convert.write;

import casebook.convert.write.ConversionMemory.Written;
import casebook.markdown.CaseReader;
import casebook.model.LineRange;
import casebook.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * {@code content/cases}: which cases stand there, and whose they are. A file that convert does not
 * remember, but that names a document and lines as its source, is a case of convert's that an
 * editor renamed, or whose memory was lost: it is known by its source.
 */
final class CaseFolder {
  private final Path folder;
  private final Set<String> slugs;
  private final Map<String, List<Foreign>> foreign = new HashMap<>();

  private record Foreign(String slug, LineRange lines) {}

  private CaseFolder(Path folder, Set<String> slugs) {
    this.folder = folder;
    this.slugs = slugs;
  }

  static CaseFolder open(Path folder, ConversionMemory memory) throws IOException {
    Set<String> slugs = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(f -> f.getFileName().toString())
            .filter(f -> f.endsWith(".md"))
            .forEach(f -> slugs.add(f.substring(0, f.length() - 3)));
      }
    }
    CaseFolder cases = new CaseFolder(folder, slugs);
    Set<String> remembered = new HashSet<>();
    memory.cases().stream().map(Written::slug).forEach(remembered::add);
    for (String slug : slugs) {
      if (!remembered.contains(slug)) {
        cases.addForeign(slug);
      }
    }
    return cases;
  }

  private void addForeign(String slug) throws IOException {
    Optional<Source> source =
        CaseReader.read(slug + ".md", text(slug).orElse(""))
            .sound()
            .flatMap(file -> file.content().source());
    source.ifPresent(
        s ->
            foreign
                .computeIfAbsent(s.document(), d -> new ArrayList<>())
                .add(new Foreign(slug, s.lines())));
  }

  boolean has(String slug) {
    return slugs.contains(slug);
  }

  /**
   * The text of a case file, absent if there is none. Bytes that are no UTF-8 don't matter here.
   */
  Optional<String> text(String slug) throws IOException {
    try {
      return Optional.of(new String(Files.readAllBytes(file(slug)), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** A file not remembered that says it comes from these lines, give or take a half; taken once. */
  Optional<String> takeForeign(String document, LineRange lines) {
    List<Foreign> candidates = foreign.getOrDefault(document, List.of());
    for (Foreign candidate : candidates) {
      if (overlap(candidate.lines(), lines) >= 0.5) {
        candidates.remove(candidate);
        return Optional.of(candidate.slug());
      }
    }
    return Optional.empty();
  }

  private static double overlap(LineRange a, LineRange b) {
    int both = Math.min(a.last(), b.last()) - Math.max(a.first(), b.first()) + 1;
    int either = Math.max(a.last(), b.last()) - Math.min(a.first(), b.first()) + 1;
    return (double) Math.max(0, both) / either;
  }

  void write(String slug, String text) throws IOException {
    AtomicFiles.write(file(slug), text);
    slugs.add(slug);
  }

  void delete(String slug) throws IOException {
    Files.deleteIfExists(file(slug));
    slugs.remove(slug);
  }

  private Path file(String slug) {
    return folder.resolve(slug + ".md");
  }
}
