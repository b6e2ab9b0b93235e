package casebook.booklet;

import casebook.booklet.layout.FontFile;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Publication;
import casebook.model.Publication.Typefaces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the typefaces. What publication.yaml names goes first. Headings are otherwise in Noto Sans
 * SC, which comes with the program; text is in Noto Serif SC, which no Maven artifact carries:
 * {@link FontFetch} puts it into the user's cache; until then the text is in Noto Sans SC as well.
 */
public final class Fonts {
  static final String SONG_REGULAR = "NotoSerifSC_400Regular.ttf";
  static final String SONG_BOLD = "NotoSerifSC_700Bold.ttf";
  private static final String HEI = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
  private static final String NOTO_SONG = "Noto Serif SC（思源宋体，SIL OFL 1.1）";
  private static final String NOTO_HEI = "Noto Sans SC（思源黑体，SIL OFL 1.1）";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private Fonts() {}

  /** The user's cache: {@code $XDG_CACHE_HOME/casebook/fonts}, {@code ~/.cache/casebook/fonts}. */
  public static Path cache() {
    String home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
    Path base = home.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(home);
    return base.resolve("casebook").resolve("fonts");
  }

  /** A family: a regular and a bold face, and what the colophon calls it. */
  private record Family(FontFile regular, FontFile bold, String name) {
    Family as(String family) {
      return new Family(renamed(regular, family), renamed(bold, family), name);
    }

    private static FontFile renamed(FontFile file, String family) {
      return new FontFile(family, file.weight(), file.name(), file.data());
    }
  }

  /**
   * Finds all faces.
   *
   * @param cache where fetched faces are
   * @param content folder that the publication's paths start from
   * @throws BookletException if the publication names a file that is not there
   */
  public static FontSet find(Path cache, Publication publication, Path content)
      throws IOException, BookletException {
    Typefaces own = publication.typefaces();
    Family hei =
        own.heading().isPresent()
            ? named("Hei", content, own.heading().get(), own.headingBold())
            : new Family(packaged("Regular", REGULAR), packaged("Bold", BOLD), NOTO_HEI);
    Family song = hei.as("Song");
    boolean real = true;
    if (own.text().isPresent()) {
      song = named("Song", content, own.text().get(), own.textBold());
    } else if (isFetched(cache)) {
      song =
          new Family(
              file("Song", cache.resolve(SONG_REGULAR), REGULAR),
              file("Song", cache.resolve(SONG_BOLD), BOLD),
              NOTO_SONG);
    } else {
      real = false;
    }
    List<String> names = new ArrayList<>(List.of(song.name()));
    if (!names.contains(hei.name())) {
      names.add(hei.name());
    }
    return new FontSet(
        List.of(hei.regular(), hei.bold(), song.regular(), song.bold()), names, real);
  }

  /** Whether the Song face is in the cache. */
  public static boolean isFetched(Path cache) {
    return Files.isReadable(cache.resolve(SONG_REGULAR))
        && Files.isReadable(cache.resolve(SONG_BOLD));
  }

  private static Family named(String family, Path content, String regular, Optional<String> bold)
      throws IOException, BookletException {
    String name = Path.of(regular).getFileName().toString().replaceFirst("\\.[^.]+$", "");
    return new Family(
        named(family, content, regular, REGULAR),
        named(family, content, bold.orElse(regular), BOLD),
        name);
  }

  private static FontFile named(String family, Path content, String path, int weight)
      throws IOException, BookletException {
    Path file = content.resolve(path);
    if (!Files.isReadable(file)) {
      throw new BookletException(
          List.of(
              Problem.error(
                  Place.of(content.resolve("publication.yaml").toString()),
                  Message.of("booklet.font.absent", path))));
    }
    return file(family, file, weight);
  }

  private static FontFile file(String family, Path path, int weight) throws IOException {
    return new FontFile(family, weight, path.toString(), Files.readAllBytes(path));
  }

  private static FontFile packaged(String style, int weight) throws IOException {
    String name = HEI.formatted(style);
    try (InputStream in = Fonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its typeface " + name);
      }
      return new FontFile("Hei", weight, name, in.readAllBytes());
    }
  }
}
