package casebook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder built beside the live one and swapped in when it is whole, so that a failed build leaves
 * the live one as it was.
 *
 * <pre>
 *   site            the live folder
 *   .site.new       being built
 *   .site.old       the live folder of before, for the instant of the swap
 *   .site.lock      held while building: one build at a time
 * </pre>
 *
 * <p>Entries at the top whose names start with {@code .git} are the owner's and move along, as Hugo
 * does it. A folder that holds anything else and lacks {@link #MARKER} was not written by Casebook
 * and is never replaced.
 */
final class Staging implements AutoCloseable {
  /** A file that every folder written by Casebook holds. */
  static final String MARKER = ".casebook";

  private final Path live;
  private final Path fresh;
  private final Path old;
  private final FileChannel channel;

  private Staging(Path live, FileChannel channel) {
    this.live = live;
    this.fresh = sibling(live, ".new");
    this.old = sibling(live, ".old");
    this.channel = channel;
  }

  /**
   * Begins a build.
   *
   * @throws NotOursException if the live folder holds files that Casebook did not write
   * @throws BusyException if another build of this folder is under way
   */
  static Staging beside(Path folder) throws IOException {
    Path live = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    Files.createDirectories(live.getParent());
    FileChannel channel = lock(live);
    try {
      Staging staging = new Staging(live, channel);
      staging.recover();
      staging.refuseForeignFolder();
      delete(staging.fresh);
      Files.createDirectories(staging.fresh);
      Files.createFile(staging.fresh.resolve(MARKER));
      return staging;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileChannel lock(Path live) throws IOException {
    FileChannel channel =
        FileChannel.open(
            sibling(live, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new BusyException(live);
    }
    return channel;
  }

  /** Where to build. */
  Path folder() {
    return fresh;
  }

  /** Puts the built folder in the live one's place. */
  void swapIn() throws IOException {
    if (Files.exists(live)) {
      for (Path owned : children(live)) {
        if (isOwners(owned)) {
          Files.move(owned, fresh.resolve(owned.getFileName()));
        }
      }
      Files.move(live, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, live, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  /** Removes what was built and not swapped in. */
  @Override
  public void close() throws IOException {
    delete(fresh);
    channel.close();
    Files.deleteIfExists(sibling(live, ".lock"));
  }

  /**
   * A build that was cut off between the two moves left only the old folder: it is the live one.
   */
  private void recover() throws IOException {
    if (Files.exists(old)) {
      if (Files.exists(live)) {
        delete(old);
      } else {
        Files.move(old, live, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private void refuseForeignFolder() throws IOException {
    if (!Files.exists(live)) {
      return;
    }
    if (!Files.isDirectory(live)) {
      throw new NotOursException(live);
    }
    List<Path> all = children(live);
    if (!Files.exists(live.resolve(MARKER)) && !all.stream().allMatch(Staging::isOwners)) {
      throw new NotOursException(live);
    }
  }

  private static boolean isOwners(Path path) {
    return path.getFileName().toString().startsWith(".git");
  }

  private static List<Path> children(Path folder) throws IOException {
    try (var children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static Path sibling(Path live, String ending) {
    return live.resolveSibling("." + live.getFileName() + ending);
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The live folder holds files that Casebook did not write. */
  static final class NotOursException extends IOException {
    private static final long serialVersionUID = 1;

    NotOursException(Path folder) {
      super(folder.toString());
    }
  }

  /** Another build of the same folder is under way. */
  static final class BusyException extends IOException {
    private static final long serialVersionUID = 1;

    BusyException(Path folder) {
      super(folder.toString());
    }
  }
}
