package casebook.catalogue;

import casebook.figures.Indicators;
import casebook.markdown.IndicatorsFile;
import casebook.model.Indicator;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Fills in canonical indicators and units in all case files of a folder; see {@link CaseFixer}. */
public final class ContentFixer {
  /** Something that was filled in; the place is that before the change. */
  public record Change(Place place, Message message) implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
      int byPlace = place.compareTo(other.place);
      return byPlace != 0 ? byPlace : message.key().compareTo(other.message.key());
    }
  }

  private final ContentFolder folder;
  private final Indicators canon;

  private ContentFixer(ContentFolder folder, Indicators canon) {
    this.folder = folder;
    this.canon = canon;
  }

  /**
   * Fixes what can be fixed; each file is swapped in whole. Files with errors stay as they are.
   *
   * @return what was done, by place
   * @throws UncheckedIOException if a file can't be written
   */
  public static List<Change> fix(Path content, Progress progress) {
    ContentFolder folder = new ContentFolder(content);
    List<Indicator> indicators =
        folder.has(ContentFolder.INDICATORS)
            ? folder.read(ContentFolder.INDICATORS, IndicatorsFile::read).value().orElse(List.of())
            : List.of();
    ContentFixer fixer = new ContentFixer(folder, Indicators.of(indicators));
    List<String> files = folder.markdown(ContentFolder.CASES);
    progress.phase(Message.of("catalogue.phase-fix"), files.size());
    return files.parallelStream()
        .flatMap(
            name -> {
              List<Change> done = fixer.fix(ContentFolder.CASES + "/" + name);
              progress.step();
              return done.stream();
            })
        .sorted()
        .toList();
  }

  private List<Change> fix(String path) {
    try {
      Path file = folder.folder().resolve(path);
      Optional<String> text = text(file);
      if (text.isEmpty()) {
        return List.of();
      }
      CaseFixer.Fixed fixed = CaseFixer.fix(folder.name(path), text.get(), canon);
      if (!fixed.text().equals(text.get())) {
        // Not a temporary file of the system's: that one only its owner could read.
        Path beside = file.resolveSibling("." + file.getFileName() + ".fixing");
        Files.writeString(beside, fixed.text());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return fixed.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Absent for a file that is no UTF-8: that is for a check to say. */
  private static Optional<String> text(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
