package casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a new publication starts with; each file is the editors' from then on. */
final class Starter {
  private static final List<String> FILES =
      List.of("publication.yaml", "themes.yaml", "indicators.yaml");

  private Starter() {}

  /**
   * Writes the starting files that a content folder lacks; existing ones are left alone.
   *
   * @return the files written
   */
  static List<Path> write(Path content) throws IOException {
    Files.createDirectories(content.resolve("cases"));
    List<Path> written = new ArrayList<>();
    for (String name : FILES) {
      Path file = content.resolve(name);
      if (Files.exists(file)) {
        continue;
      }
      try (InputStream starter = Starter.class.getResourceAsStream("starter/" + name)) {
        if (starter == null) {
          throw new IllegalStateException("not in the program: starter/" + name);
        }
        Files.copy(starter, file);
      }
      written.add(file);
    }
    return written;
  }
}
