package casebook.booklet;

import casebook.booklet.book.Book;
import casebook.booklet.book.BookPlanner;
import casebook.booklet.book.Design;
import casebook.booklet.book.Palette;
import casebook.booklet.book.Trim;
import casebook.booklet.layout.BookSetter;
import casebook.booklet.layout.BookSetter.Job;
import casebook.booklet.layout.BookSetter.MissingGlyphsException;
import casebook.booklet.layout.BookSetter.SetBook;
import casebook.booklet.layout.BookSetter.UnsettledException;
import casebook.booklet.layout.CffFaceException;
import casebook.booklet.layout.Faces;
import casebook.booklet.layout.FontFile;
import casebook.booklet.layout.MissingGlyphs.Missing;
import casebook.booklet.layout.Typesetter.Target;
import casebook.catalogue.Catalogue;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.model.Publication;
import casebook.templates.Templates;
import casebook.text.Messages;
import gg.jte.output.StringOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a catalogue as a book. */
public final class BookletBuilder {
  private static final String PUBLICATION = "content/publication.yaml";
  private static final int CONTEXT = 12;

  private BookletBuilder() {}

  /**
   * Prints the booklet.
   *
   * @param pdf the file to write
   * @throws BookletException if the content or a font keeps it from being printed
   */
  public static Summary build(
      Catalogue catalogue, Templates templates, BookletOptions options, Path pdf, Progress progress)
      throws IOException, BookletException {
    Publication publication = catalogue.publication();
    Messages words = Messages.in(Locale.forLanguageTag(publication.language()));
    Trim trim = trim(options, publication);
    progress.phase(Message.of("booklet.phase.plan"), 0);
    List<String> faces = new ArrayList<>();
    options.fonts().names().forEach(name -> faces.add(words.text("booklet.typeface", name)));
    Book book = new BookPlanner(catalogue, words).plan(List.of(), faces);
    Design design = new Design(trim, Palette.SCREEN, 0);
    String html =
        render(
            templates, "booklet/book.jte", Map.of("book", book, "design", design, "words", words));
    String css = render(templates, "booklet/style.jte", Map.of("d", design));
    Job job =
        new Job(
            Target.READING,
            design.measureDots(),
            design.depthDots(),
            "half-title",
            book.parts().isEmpty() ? "comparisons" : book.parts().get(0).id(),
            LocalDate.parse(publication.date()),
            words.text("booklet.cover"));
    progress.phase(Message.of("booklet.phase.layout"), 0);
    BookSetter setter = new BookSetter(html, css, load(options.fonts()), job);
    try (SetBook set = setter.set(pages -> progress.step())) {
      progress.phase(Message.of("booklet.phase.draw"), 0);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
        set.typesetter().save(out);
      }
      return new Summary(
          set.typesetter().pageCount(),
          Files.size(pdf),
          set.layouts(),
          set.typesetter().audit(),
          notes(options.fonts()));
    } catch (MissingGlyphsException e) {
      throw new BookletException(e.missing().stream().map(BookletBuilder::problem).toList());
    } catch (UnsettledException e) {
      throw new BookletException(
          List.of(
              Problem.error(Place.of(PUBLICATION), Message.of("booklet.unsettled", e.layouts()))));
    }
  }

  private static Trim trim(BookletOptions options, Publication publication)
      throws BookletException {
    if (options.size().isPresent()) {
      return options.size().get();
    }
    return Trim.of(publication.size())
        .orElseThrow(
            () ->
                new BookletException(
                    List.of(
                        Problem.error(
                            Place.of(PUBLICATION),
                            Message.of(
                                "booklet.size.unknown",
                                publication.size(),
                                String.join("、", Trim.names()))))));
  }

  private static Faces load(FontSet fonts) throws BookletException {
    try {
      return Faces.load(fonts.files());
    } catch (CffFaceException e) {
      throw new BookletException(
          List.of(Problem.error(Place.of(e.font()), Message.of("booklet.font.cff", e.font()))));
    } catch (IOException e) {
      String names =
          String.join("、", fonts.files().stream().map(FontFile::name).distinct().toList());
      throw new BookletException(
          List.of(
              Problem.error(
                  Place.of(names),
                  Message.of("booklet.font.broken", names, String.valueOf(e.getMessage())))));
    }
  }

  private static String render(Templates templates, String name, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    templates.render(name, parameters, out);
    return out.toString();
  }

  private static List<Message> notes(FontSet fonts) {
    return fonts.song() ? List.of() : List.of(Message.of("booklet.typeface.none"));
  }

  private static Problem problem(Missing missing) {
    String character = Character.toString(missing.codePoint());
    int at = missing.context().indexOf(character);
    String around =
        missing
            .context()
            .substring(
                Math.max(0, at - CONTEXT), Math.min(missing.context().length(), at + CONTEXT));
    Place place =
        missing
            .slug()
            .map(slug -> Place.of("content/cases/" + slug + ".md"))
            .orElse(Place.of(PUBLICATION));
    return Problem.error(
        place,
        Message.of(
            "booklet.glyph.missing",
            character,
            String.format(Locale.ROOT, "U+%04X", missing.codePoint()),
            around.strip()));
  }
}
