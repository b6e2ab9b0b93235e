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
import casebook.booklet.layout.Typesetter.Target;
import casebook.booklet.press.Imposer;
import casebook.booklet.press.Imposition;
import casebook.booklet.press.PressSheet;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a catalogue as a book. */
public final class BookletBuilder {
  static final String PUBLICATION = "content/publication.yaml";

  /** What printers ask for on every side, in millimetres. */
  private static final double BLEED = 3;

  private final BookletOptions options;
  private final Trim trim;
  private final Messages words;

  private BookletBuilder(BookletOptions options, Publication publication) throws BookletException {
    this.options = options;
    this.trim = trim(options, publication);
    this.words = Messages.in(Locale.forLanguageTag(publication.language()));
  }

  /**
   * Prints the booklet.
   *
   * @param pdf the file to write
   * @throws BookletException if the content, a font or the selection keeps it from being printed
   */
  public static Summary build(
      Catalogue catalogue, Templates templates, BookletOptions options, Path pdf, Progress progress)
      throws IOException, BookletException {
    List<Problem> problems = options.selection().problems(catalogue);
    if (!problems.isEmpty()) {
      throw new BookletException(problems);
    }
    return new BookletBuilder(options, catalogue.publication())
        .print(catalogue, templates, pdf, progress);
  }

  private Summary print(Catalogue catalogue, Templates templates, Path pdf, Progress progress)
      throws IOException, BookletException {
    progress.phase(Message.of("booklet.phase.plan"), 0);
    List<String> faces = new ArrayList<>();
    options.fonts().names().forEach(name -> faces.add(words.text("booklet.typeface", name)));
    Book book = new BookPlanner(catalogue, options.selection(), words).plan(faces);
    Palette palette = options.press() ? Palette.PRESS : Palette.SCREEN;
    Design design = new Design(trim, palette, bleed());
    String html =
        render(
            templates, "booklet/book.jte", Map.of("book", book, "design", design, "words", words));
    String css = render(templates, "booklet/style.jte", Map.of("d", design));
    boolean sheets = options.press() || options.imposition().isPresent();
    Job job =
        new Job(
            sheets ? Target.PRESS : Target.READING,
            design.measureDots(),
            design.depthDots(),
            "half-title",
            book.parts().isEmpty() ? "comparisons" : book.parts().get(0).id(),
            LocalDate.parse(catalogue.publication().date()),
            words.text("booklet.cover"));
    progress.phase(Message.of("booklet.phase.layout"), 0);
    BookSetter setter = new BookSetter(html, css, load(options.fonts()), job);
    try (SetBook set = setter.set(pages -> progress.step())) {
      progress.phase(Message.of("booklet.phase.draw"), 0);
      int pages = save(set.typesetter().pdf(), pdf);
      return new Summary(
          pages, Files.size(pdf), set.layouts(), set.typesetter().audit(), notes(options.fonts()));
    } catch (MissingGlyphsException e) {
      throw new BookletException(new GlyphProblems(options.content()).of(e.missing()));
    } catch (UnsettledException e) {
      throw new BookletException(
          List.of(
              Problem.error(Place.of(PUBLICATION), Message.of("booklet.unsettled", e.layouts()))));
    }
  }

  private double bleed() {
    return options.press() ? BLEED : 0;
  }

  /** Writes the pages, or the sheets they lie on; returns how many. */
  private int save(PDDocument book, Path pdf) throws IOException {
    if (options.imposition().isPresent()) {
      return impose(book, options.imposition().get(), pdf);
    }
    if (options.press()) {
      new PressSheet(trim.width(), trim.height(), bleed()).finish(book);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
      book.save(out);
    }
    return book.getNumberOfPages();
  }

  private int impose(PDDocument book, Imposition order, Path pdf) throws IOException {
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    book.save(pages); // only now its fonts are in it
    Imposer imposer = new Imposer(trim.width(), trim.height(), bleed(), options.paper());
    try (PDDocument whole = Loader.loadPDF(pages.toByteArray());
        PDDocument sheets = imposer.impose(whole, order);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
      sheets.setDocumentId(book.getDocumentId());
      sheets.save(out);
      return sheets.getNumberOfPages();
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
          List.of(Problem.error(Place.of(PUBLICATION), Message.of("booklet.font.cff", e.font()))));
    } catch (IOException e) {
      String names =
          String.join("、", fonts.files().stream().map(FontFile::name).distinct().toList());
      throw new BookletException(
          List.of(
              Problem.error(
                  Place.of(PUBLICATION),
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
}
