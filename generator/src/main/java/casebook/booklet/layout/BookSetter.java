package casebook.booklet.layout;

import casebook.booklet.layout.Typesetter.Target;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a book out until its page numbers hold: a first layout tells on which page everything
 * stands, the next one has these numbers printed, and its own pages must be the same. Two layouts
 * do unless a number's width moved a line over the end of a page.
 */
public final class BookSetter {
  private static final int MOST_LAYOUTS = 6;

  /** Numbers that chase each other for so many layouts get room, so that they move nothing. */
  private static final int PATIENCE = 3;

  private final String html;
  private final String css;
  private final Faces faces;
  private final Job job;

  /**
   * How a book is set.
   *
   * @param measure width of the type area in dots
   * @param depth height of the type area in dots
   * @param front id of the section where the roman page numbers start
   * @param body class of the section where the Arabic page numbers start
   * @param date the only date that the file may carry
   * @param cover label of the cover page
   */
  public record Job(
      Target target,
      double measure,
      double depth,
      String front,
      String body,
      LocalDate date,
      String cover) {}

  public BookSetter(String html, String css, Faces faces, Job job) {
    this.html = html;
    this.css = css;
    this.faces = faces;
    this.job = job;
  }

  /** Told after each layout how many pages there are. */
  public interface Layouts {
    void done(int pages);
  }

  /**
   * Sets the book.
   *
   * @return the drawn document, to be saved and closed
   * @throws MissingGlyphsException if some character has no glyph
   * @throws UnsettledException if page numbers keep changing
   */
  public SetBook set(Layouts layouts) throws IOException, MissingGlyphsException {
    PageNumbers numbers = PageNumbers.UNKNOWN;
    Set<String> blanks = Set.of();
    for (int layout = 0; layout < MOST_LAYOUTS; layout++) {
      PrintDocument print = PrintDocument.parse(html, css);
      print.fill(numbers, blanks, layout >= PATIENCE);
      Typesetter typesetter = new Typesetter(print.document(), faces, job.target());
      boolean keep = false;
      try {
        MissingGlyphs missing = typesetter.compose(job.measure(), job.depth());
        if (!missing.found().isEmpty()) {
          throw new MissingGlyphsException(missing.found());
        }
        typesetter.layout();
        layouts.done(typesetter.pageCount());
        Set<String> wanted = new HashSet<>(print.ids());
        wanted.addAll(List.of(job.front(), job.body()));
        Map<String, Integer> found = typesetter.pagesOf(wanted);
        Pagination next = Pagination.next(found, blanks, print.rectos());
        if (layout > 0 && next.blanks().equals(blanks) && next.pages().equals(numbers.pages())) {
          typesetter.draw();
          Finish.label(typesetter.pdf(), numbers, job.cover());
          Finish.date(typesetter.pdf(), job.date(), html + css);
          keep = true;
          return new SetBook(typesetter, numbers, layout + 1);
        }
        numbers = numbers(next.pages());
        blanks = next.blanks();
      } finally {
        if (!keep) {
          typesetter.close();
        }
      }
    }
    throw new UnsettledException(MOST_LAYOUTS);
  }

  private PageNumbers numbers(Map<String, Integer> pages) {
    int front = pages.getOrDefault(job.front(), 1);
    int body = pages.getOrDefault(job.body(), Integer.MAX_VALUE);
    return new PageNumbers(new HashMap<>(pages), front, body);
  }

  /** A drawn book. */
  public record SetBook(Typesetter typesetter, PageNumbers numbers, int layouts)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      typesetter.close();
    }
  }

  /** Some characters have no glyph in any face of the book. */
  public static final class MissingGlyphsException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<MissingGlyphs.Missing> missing;

    MissingGlyphsException(List<MissingGlyphs.Missing> missing) {
      super(missing.toString());
      this.missing = List.copyOf(missing);
    }

    public List<MissingGlyphs.Missing> missing() {
      return missing;
    }
  }

  /** Page numbers kept changing. */
  public static final class UnsettledException extends IOException {
    private static final long serialVersionUID = 1;
    private final int layouts;

    UnsettledException(int layouts) {
      super("page numbers still change after " + layouts + " layouts");
      this.layouts = layouts;
    }

    public int layouts() {
      return layouts;
    }
  }
}
