package casebook.convert.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file whole: who reads it meanwhile sees the old text or the new. */
final class AtomicFiles {
  private AtomicFiles() {}

  /** Writes UTF-8; makes the folders above. A file that already holds the text is not touched. */
  static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && holds(file, bytes)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
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
    return Files.size(file) == bytes.length
        && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
