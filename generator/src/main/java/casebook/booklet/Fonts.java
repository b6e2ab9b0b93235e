package casebook.booklet;

import casebook.booklet.layout.FontFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the typefaces. Headings are in Noto Sans SC, which comes with the program. Text is in Noto
 * Serif SC, which no Maven artifact carries: {@link FontFetch} puts it into the user's cache; until
 * then the text is in Noto Sans SC as well.
 */
public final class Fonts {
  static final String SONG_REGULAR = "NotoSerifSC_400Regular.ttf";
  static final String SONG_BOLD = "NotoSerifSC_700Bold.ttf";
  private static final String HEI = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private Fonts() {}

  /** The user's cache: {@code $XDG_CACHE_HOME/casebook/fonts}, {@code ~/.cache/casebook/fonts}. */
  public static Path cache() {
    String home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
    Path base = home.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(home);
    return base.resolve("casebook").resolve("fonts");
  }

  /**
   * Finds all faces.
   *
   * @param cache where fetched faces are
   */
  public static FontSet find(Path cache) throws IOException {
    List<FontFile> files = new ArrayList<>();
    FontFile regular = hei("Regular", REGULAR);
    FontFile bold = hei("Bold", BOLD);
    files.add(regular);
    files.add(bold);
    boolean song =
        Files.isReadable(cache.resolve(SONG_REGULAR)) && Files.isReadable(cache.resolve(SONG_BOLD));
    if (song) {
      files.add(file(cache.resolve(SONG_REGULAR), REGULAR));
      files.add(file(cache.resolve(SONG_BOLD), BOLD));
    } else {
      files.add(new FontFile("Song", REGULAR, regular.name(), regular.data()));
      files.add(new FontFile("Song", BOLD, bold.name(), bold.data()));
    }
    List<String> names =
        song
            ? List.of("Noto Serif SC（思源宋体，SIL OFL 1.1）", "Noto Sans SC（思源黑体，SIL OFL 1.1）")
            : List.of("Noto Sans SC（思源黑体，SIL OFL 1.1）");
    return new FontSet(files, names, song);
  }

  private static FontFile file(Path path, int weight) throws IOException {
    return new FontFile("Song", weight, path.toString(), Files.readAllBytes(path));
  }

  private static FontFile hei(String style, int weight) throws IOException {
    String name = HEI.formatted(style);
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its typeface " + name);
      }
      return new FontFile("Hei", weight, name, in.readAllBytes());
    }
  }
}
