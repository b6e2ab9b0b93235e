package casebook.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
  @TempDir private Path temp;

  @Test
  void aNewFileAChangedFileAndADeletedFileAreNoticed() throws Exception {
    Watcher watcher = new Watcher(List.of(temp, temp.resolve("absent")));
    Path file = temp.resolve("a.md");
    for (String step : List.of("write", "change", "delete")) {
      CompletableFuture<Boolean> noticed = CompletableFuture.supplyAsync(() -> awaited(watcher));
      switch (step) {
        case "write" -> Files.writeString(file, "one");
        case "change" -> Files.writeString(file, "longer");
        default -> assertTrue(Files.deleteIfExists(file));
      }
      assertTrue(noticed.get(1, TimeUnit.MINUTES), step);
    }
    assertFalse(Files.exists(file));
  }

  private static boolean awaited(Watcher watcher) {
    try {
      watcher.awaitChange();
      return true;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
