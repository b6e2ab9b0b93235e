package casebook.convert.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * Replaces a file whole: who reads it meanwhile sees the old text or the new. The new one has the
 * rights that any new file gets, which a temporary file of the JDK's has not.
 */
final class AtomicFiles {
  private AtomicFiles() {}

  /** Writes UTF-8; makes the folders above. A file that already holds the text is not touched. */
  static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && holds(file, bytes)) {
      return;
    }
    Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".tmp");
    Files.createDirectories(
        Objects.requireNonNull(beside.getParent(), "a file stands in a folder"));
    try {
      Files.write(beside, bytes);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Puts one file in another's place. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
