package casebook.booklet.book;

import casebook.model.Publication;
import casebook.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures and colours for the style sheet, and the few texts that a template would have to
 * compute. Lengths come as CSS writes them, in points.
 *
 * @param bleed how far the page reaches beyond the trim on every side, in millimetres
 */
public record Design(Trim trim, Palette palette, double bleed) {
  private static final double POINTS = 72 / 25.4;
  private static final double DOTS = 80 / 3.0;
  private static final int LONGEST_COVER_LINE = 9;
  private static final int TALLEST_COLUMN = 12;

  /** A page is a hair taller than its lines: the engine wants the last line to end inside it. */
  private static final double HAIR = 0.2;

  /** A line of the imprint page. */
  public record Fact(String name, String value) {}

  /** A square of the cover: one case, in the column of its part. */
  public record Tile(String left, String top) {}

  private static String pt(double points) {
    return String.format(Locale.ROOT, "%.3fpt", points);
  }

  private double bleedPoints() {
    return bleed * POINTS;
  }

  public String pageWidth() {
    return pt((trim.width() + 2 * bleed) * POINTS);
  }

  public String pageHeight() {
    return pt((trim.height() + 2 * bleed) * POINTS);
  }

  public String coverHeight() {
    return pt((trim.height() + 2 * bleed) * POINTS - HAIR);
  }

  public String top() {
    return pt(trim.topMargin() + bleedPoints());
  }

  public String bottom() {
    return pt(trim.bottomMargin() + bleedPoints() - HAIR);
  }

  public String inner() {
    return pt(trim.innerMargin() + bleedPoints());
  }

  public String outer() {
    return pt(trim.outerMargin() + bleedPoints());
  }

  /** Between the running head and the type area. */
  public String headGap() {
    return pt(trim.leading() * 0.75);
  }

  public String measure() {
    return pt(trim.measure());
  }

  /** The measure in the page engine's dots. */
  public double measureDots() {
    return trim.measure() * DOTS;
  }

  /** The depth of the type area in the page engine's dots. */
  public double depthDots() {
    return trim.depth() * DOTS;
  }

  public String size() {
    return pt(trim.size());
  }

  /** Contents and lists. */
  public String small() {
    return pt(trim.size() - 1);
  }

  public String leading() {
    return pt(trim.leading());
  }

  /** Leading of small type. */
  public String tight() {
    return pt(trim.leading() - 2);
  }

  /** So many lines of body text. */
  public String lines(double count) {
    return pt(trim.leading() * count);
  }

  public String coverSize() {
    return pt(trim.measure() / LONGEST_COVER_LINE);
  }

  public String tileSize() {
    return pt(tile());
  }

  private double tile() {
    return trim.measure() / (TALLEST_COLUMN * 2);
  }

  public String publisherTop() {
    return pt(trim.height() * POINTS + bleedPoints() - trim.leading() * 4);
  }

  public String imprintPush() {
    return pt(trim.depth() - trim.leading() * 18);
  }

  /** The book's title, with what it is limited to. */
  public String title(Book book) {
    String title = book.publication().title();
    return book.selection().isEmpty()
        ? title
        : title + "（" + String.join("，", book.selection()) + "）";
  }

  /** Two characters stand apart as a heading: {@code 目　录}. */
  public String spread(String heading) {
    return heading.length() == 2 ? heading.charAt(0) + "\u3000" + heading.charAt(1) : heading;
  }

  /** One square a case, a column a part, standing on a common base line. */
  public List<Tile> tiles(Book book) {
    double step = tile() * 1.25;
    double right = trim.width() * POINTS + bleedPoints() - trim.outerMargin();
    double base = trim.height() * POINTS + bleedPoints() - trim.leading() * 6;
    List<Integer> columns = new ArrayList<>();
    for (Book.Part part : book.parts()) {
      for (int left = part.count(); left > 0; left -= TALLEST_COLUMN) {
        columns.add(Math.min(TALLEST_COLUMN, left));
      }
    }
    int widest = (int) (trim.measure() / step);
    List<Tile> tiles = new ArrayList<>();
    int count = Math.min(widest, columns.size());
    for (int c = 0; c < count; c++) {
      for (int row = 1; row <= columns.get(c); row++) {
        tiles.add(new Tile(pt(right - (count - c) * step), pt(base - row * step)));
      }
    }
    return tiles;
  }

  /** What the imprint page states, line by line. */
  public List<Fact> imprint(Book book, Messages words) {
    List<Fact> facts = new ArrayList<>(edition(book, words));
    facts.add(
        fact(words, "size", words.text("booklet.imprint.size.value", trim.label(), trimSize())));
    return facts;
  }

  /** What is true of the book on paper and on a screen. */
  public List<Fact> edition(Book book, Messages words) {
    Publication publication = book.publication();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(words, "editors", String.join("、", publication.editors())));
    facts.add(fact(words, "publisher", publication.publisher()));
    facts.add(fact(words, "edition", publication.edition()));
    facts.add(fact(words, "date", publication.date()));
    facts.add(fact(words, "cases", words.text("booklet.imprint.cases.value", count(book))));
    publication.isbn().ifPresent(isbn -> facts.add(fact(words, "isbn", isbn)));
    return facts;
  }

  private static int count(Book book) {
    return book.chapters().size();
  }

  private String trimSize() {
    return String.format(Locale.ROOT, "%.0f×%.0f", trim.width(), trim.height());
  }

  private static Fact fact(Messages words, String name, String value) {
    return new Fact(words.text("booklet.imprint." + name), value);
  }

  /** How to cite the book, after GB/T 7714—2015, 4.1. */
  public String citation(Book book) {
    Publication p = book.publication();
    String title = p.subtitle().map(s -> p.title() + "：" + s).orElse(p.title());
    String year = p.date().substring(0, Math.min(4, p.date().length()));
    return "%s. %s[M]. %s. %s, %s."
        .formatted(String.join(", ", p.editors()), title, p.edition(), p.publisher(), year);
  }
}
