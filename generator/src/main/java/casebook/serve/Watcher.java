package casebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells when a file of some folders has changed, come or gone, by looking at times and sizes twice
 * a second: the same on every file system, network folders included.
 */
public final class Watcher {
  private static final long PAUSE_MILLIS = 500;

  private final List<Path> folders;
  private Map<Path, Stamp> seen;

  /** What a file looked like. */
  private record Stamp(FileTime modified, long size) {}

  public Watcher(List<Path> folders) throws IOException {
    this.folders = List.copyOf(folders);
    this.seen = look();
  }

  /**
   * Waits until something has changed and has then been still for half a second.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public void awaitChange() throws IOException, InterruptedException {
    Map<Path, Stamp> now = look();
    while (now.equals(seen)) {
      Thread.sleep(PAUSE_MILLIS);
      now = look();
    }
    Map<Path, Stamp> before;
    do {
      before = now;
      Thread.sleep(PAUSE_MILLIS);
      now = look();
    } while (!now.equals(before));
    seen = now;
  }

  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> stamps = new TreeMap<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (var files = Files.find(folder, 16, (path, attributes) -> attributes.isRegularFile())) {
        for (Path file : (Iterable<Path>) files::iterator) {
          stamps.put(file, new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        }
      }
    }
    return stamps;
  }
}
