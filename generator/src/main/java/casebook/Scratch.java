package casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that live as long as the process: compiled templates, previews. */
final class Scratch {
  private Scratch() {}

  /** A new folder among the machine's temporary ones, gone when the process ends. */
  static Path folder(String name) throws IOException {
    Path folder = Files.createTempDirectory(name);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    Staging.delete(folder);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
    return folder;
  }
}
