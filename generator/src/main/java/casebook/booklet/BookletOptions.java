package casebook.booklet;

import casebook.booklet.book.Selection;
import casebook.booklet.book.Trim;
import casebook.booklet.press.Imposition;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the booklet is printed.
 *
 * @param size trim size; absent for that of publication.yaml
 * @param fonts typefaces, from {@link Fonts#find}
 * @param selection which cases
 * @param press whether it is for a printing press: bleed, marks, plates instead of screen colours
 * @param imposition how pages lie on sheets; absent for one after the other
 * @param paper thickness of a sheet in millimetres, for creep
 * @param content where the cases were read, to name lines in them; absent if that is not known
 */
public record BookletOptions(
    Optional<Trim> size,
    FontSet fonts,
    Selection selection,
    boolean press,
    Optional<Imposition> imposition,
    double paper,
    Optional<Path> content) {
  /** Offset paper of 80 g/m². */
  public static final double OFFSET_PAPER = 0.1;

  /** To be read on a screen or printed at the office: everything, in the publication's size. */
  public static BookletOptions reading(FontSet fonts) {
    return new BookletOptions(
        Optional.empty(),
        fonts,
        Selection.ALL,
        false,
        Optional.empty(),
        OFFSET_PAPER,
        Optional.empty());
  }

  public BookletOptions withSize(Optional<Trim> trim) {
    return new BookletOptions(trim, fonts, selection, press, imposition, paper, content);
  }

  public BookletOptions withSelection(Selection cases) {
    return new BookletOptions(size, fonts, cases, press, imposition, paper, content);
  }

  /** For the press, or for an office printer that takes sheets of two pages. */
  public BookletOptions withSheets(boolean marks, Optional<Imposition> order, double thickness) {
    return new BookletOptions(size, fonts, selection, marks, order, thickness, content);
  }

  public BookletOptions withContent(Path folder) {
    return new BookletOptions(
        size, fonts, selection, press, imposition, paper, Optional.of(folder));
  }
}
