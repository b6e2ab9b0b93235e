package casebook.booklet;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Fetches Noto Serif SC once, through the npm client, into the user's cache. One version, by
 * checksum: a book set today and one set next year have the same bytes.
 */
public final class FontFetch {
  private static final String PACKAGE = "@expo-google-fonts/noto-serif-sc@0.4.3";
  private static final int MINUTES = 20;
  private static final int TAIL = 400;

  /** Entry of the package → file of the cache. */
  private static final Map<String, String> WANTED =
      Map.of(
          "package/400Regular/NotoSerifSC_400Regular.ttf", Fonts.SONG_REGULAR,
          "package/700Bold/NotoSerifSC_700Bold.ttf", Fonts.SONG_BOLD);

  /** SHA-256 of each file. */
  private static final Map<String, String> CHECKSUMS =
      Map.of(
          Fonts.SONG_REGULAR, "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
          Fonts.SONG_BOLD, "9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6");

  private FontFetch() {}

  /** Puts a package as one {@code .tgz} into a folder. */
  @FunctionalInterface
  interface Client {
    void pack(String name, Path folder) throws IOException, BookletException;
  }

  /**
   * Fetches the face, about 70 MB, unless it is there.
   *
   * @throws BookletException if npm is missing or fails, or sends something else
   */
  public static void fetch(Path cache) throws IOException, BookletException {
    fetch(cache, FontFetch::npm);
  }

  static void fetch(Path cache, Client client) throws IOException, BookletException {
    if (Fonts.isFetched(cache)) {
      return;
    }
    Files.createDirectories(cache);
    Path folder = Files.createTempDirectory(cache, "fetching");
    try {
      client.pack(PACKAGE, folder);
      try (var files = Files.list(folder)) {
        for (Path archive : files.filter(f -> f.toString().endsWith(".tgz")).toList()) {
          unpack(archive, folder);
        }
      }
      for (String name : WANTED.values()) {
        if (!Files.exists(folder.resolve(name)) || !isRight(folder.resolve(name))) {
          throw failed("booklet.font.other", PACKAGE, name);
        }
      }
      for (String name : WANTED.values()) {
        Files.move(folder.resolve(name), cache.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      delete(folder);
    }
  }

  private static void npm(String name, Path folder) throws IOException, BookletException {
    Path log = folder.resolve("npm.log");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    ProcessBuilder npm =
        new ProcessBuilder(
            windows ? "npm.cmd" : "npm", "pack", name, "--pack-destination", folder.toString());
    npm.redirectErrorStream(true).redirectOutput(log.toFile()).directory(folder.toFile());
    Process process;
    try {
      process = npm.start();
    } catch (IOException e) {
      throw failed("booklet.font.no-npm", name);
    }
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw failed("booklet.font.npm", "npm pack " + name, MINUTES + " min");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    if (process.exitValue() != 0) {
      String said = Files.readString(log).strip();
      throw failed(
          "booklet.font.npm",
          "npm pack " + name,
          said.substring(Math.max(0, said.length() - TAIL)));
    }
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        String name = WANTED.get(entry.getName());
        if (name != null) {
          Files.copy(tar, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        entry = tar.getNextEntry();
      }
    }
  }

  private static boolean isRight(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash).equals(CHECKSUMS.get(file.getFileName().toString()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static BookletException failed(String key, Object... arguments) {
    return new BookletException(
        List.of(Problem.error(Place.of("npm"), Message.of(key, arguments))));
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      files.forEach(all::add);
    }
    all.sort(Comparator.reverseOrder());
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
