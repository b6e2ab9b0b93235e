package casebook.booklet;

import casebook.booklet.layout.MissingGlyphs.Missing;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of characters without a glyph which they are, and in which case and line they stand. */
final class GlyphProblems {
  private static final int CONTEXT = 12;

  private final Optional<Path> content;

  /**
   * @param content where the cases were read
   */
  GlyphProblems(Optional<Path> content) {
    this.content = content;
  }

  List<Problem> of(List<Missing> missing) {
    return missing.stream().map(this::problem).sorted().distinct().toList();
  }

  private Problem problem(Missing missing) {
    String character = Character.toString(missing.codePoint());
    String context = missing.context();
    int at = Math.max(0, context.indexOf(character));
    String around =
        context.substring(Math.max(0, at - CONTEXT), Math.min(context.length(), at + CONTEXT));
    Place place =
        missing
            .slug()
            .map(slug -> place(slug, character))
            .orElse(Place.of(BookletBuilder.PUBLICATION));
    return Problem.error(
        place,
        Message.of(
            "booklet.glyph.missing",
            character,
            String.format(Locale.ROOT, "U+%04X", missing.codePoint()),
            around.strip()));
  }

  /** Where the character first stands in the case's file. */
  private Place place(String slug, String character) {
    String name = "cases/" + slug + ".md";
    if (content.isEmpty()) {
      return Place.of("content/" + name);
    }
    Path file = content.get().resolve(name);
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        int column = lines.get(i).indexOf(character);
        if (column >= 0) {
          return new Place(file.toString(), i + 1, column + 1);
        }
      }
    } catch (IOException e) {
      return Place.of(file.toString()); // gone since it was read: the name must do
    }
    return Place.of(file.toString());
  }
}
