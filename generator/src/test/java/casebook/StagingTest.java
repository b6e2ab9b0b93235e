package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir Path temp;

  @Test
  void aFinishedBuildReplacesTheOldOne() throws IOException {
    Path site = temp.resolve("site");
    publish(site, "one");
    publish(site, "two");
    assertEquals("two", Files.readString(site.resolve("index.html")));
    assertEquals(List.of("site"), names(temp));
  }

  @Test
  void anUnfinishedBuildLeavesTheOldOneWhole() throws IOException {
    Path site = temp.resolve("site");
    publish(site, "one");
    try (Staging staging = Staging.beside(site)) {
      Files.writeString(staging.folder().resolve("index.html"), "two");
    }
    assertEquals("one", Files.readString(site.resolve("index.html")));
    assertEquals(List.of("site"), names(temp));
  }

  @Test
  void aFolderOfSomebodyElseIsRefused() throws IOException {
    Path home = Files.createDirectory(temp.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "mine");
    assertThrows(Staging.NotOursException.class, () -> Staging.beside(home));
    assertEquals("mine", Files.readString(home.resolve("letter.txt")));
    assertEquals(List.of("home"), names(temp).stream().filter(n -> !n.endsWith("lock")).toList());
  }

  @Test
  void theOwnersGitFilesMoveAlong() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    Files.writeString(site.resolve(".gitkeep"), "");
    publish(site, "one");
    publish(site, "two");
    assertTrue(Files.exists(site.resolve(".gitkeep")));
  }

  @Test
  void aBuildCutOffInTheSwapIsRecovered() throws IOException {
    Path site = temp.resolve("site");
    publish(site, "one");
    Files.move(site, temp.resolve(".site.old"));
    try (Staging staging = Staging.beside(site)) {
      assertTrue(Files.exists(staging.folder()));
      assertEquals("one", Files.readString(site.resolve("index.html")));
    }
  }

  @Test
  void oneBuildAtATime() throws IOException {
    Path site = temp.resolve("site");
    try (Staging staging = Staging.beside(site)) {
      assertThrows(Staging.BusyException.class, () -> Staging.beside(site));
      assertTrue(Files.exists(staging.folder()));
    }
    assertFalse(Files.exists(temp.resolve(".site.new")));
  }

  private static void publish(Path site, String text) throws IOException {
    try (Staging staging = Staging.beside(site)) {
      Files.writeString(staging.folder().resolve("index.html"), text);
      staging.swapIn();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
