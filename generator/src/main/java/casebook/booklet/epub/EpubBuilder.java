package casebook.booklet.epub;

import casebook.booklet.BookletException;
import casebook.booklet.book.Book;
import casebook.booklet.book.BookPlanner;
import casebook.booklet.book.Chapter;
import casebook.booklet.book.Design;
import casebook.booklet.book.Index;
import casebook.booklet.book.Palette;
import casebook.booklet.book.Selection;
import casebook.booklet.book.Trim;
import casebook.catalogue.Catalogue;
import casebook.model.Message;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.templates.Templates;
import casebook.text.Messages;
import gg.jte.output.StringOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a catalogue as an EPUB 3.3 publication. */
public final class EpubBuilder {
  private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String XHTML = "<!DOCTYPE html>\n";
  private static final String CONTAINER =
      PROLOGUE
          + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
          + "<rootfiles><rootfile full-path=\"EPUB/package.opf\""
          + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";

  /** About the earliest date that a ZIP file can hold: no clock decides its bytes. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Templates templates;
  private final Messages words;
  private final Book book;
  private final EpubLinks links;
  private final Design design = new Design(Trim.A5, Palette.SCREEN, 0);
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<Item> items = new ArrayList<>();

  /**
   * A file of the publication in reading order.
   *
   * @param nav whether it is the contents
   */
  public record Item(String id, String href, String title, boolean nav) {}

  private EpubBuilder(Templates templates, Messages words, Book book) {
    this.templates = templates;
    this.words = words;
    this.book = book;
    this.links = new EpubLinks(book);
  }

  /**
   * Writes the publication.
   *
   * @return how many cases it holds
   * @throws BookletException if the selection keeps it from being made
   */
  public static int build(
      Catalogue catalogue, Templates templates, Selection selection, Path epub, Progress progress)
      throws IOException, BookletException {
    List<Problem> problems = selection.problems(catalogue);
    if (!problems.isEmpty()) {
      throw new BookletException(problems);
    }
    progress.phase(Message.of("booklet.phase.epub"), 0);
    Messages words = Messages.in(Locale.forLanguageTag(catalogue.publication().language()));
    Book book = new BookPlanner(catalogue, selection, words).plan(List.of());
    new EpubBuilder(templates, words, book).write(epub);
    return book.chapters().size();
  }

  private void write(Path epub) throws IOException {
    page("cover", design.title(book), "cover", Map.of());
    page("imprint", words.text("booklet.imprint"), "imprint", Map.of());
    book.foreword()
        .ifPresent(
            foreword ->
                page(
                    "foreword",
                    foreword.title(),
                    "foreword",
                    Map.of("body", EpubBody.of(foreword.html(), "foreword", 0, links, words))));
    files.put("nav.xhtml", ""); // known to come here; written when all others are
    items.add(new Item("nav", "nav.xhtml", words.text("booklet.contents"), true));
    for (Chapter chapter : book.chapters()) {
      EpubBody body = EpubBody.of(chapter.body(), chapter.id(), 1, links, words);
      page(chapter.id(), chapter.title(), "chapter", Map.of("chapter", chapter, "body", body));
    }
    if (!book.comparisons().isEmpty()) {
      page("indicators", words.text("booklet.comparisons"), "indicators", Map.of());
    }
    for (Index index : book.indexes()) {
      if (!index.groups().isEmpty()) {
        page(index.id(), index.title(), "index", Map.of("index", index));
      }
    }
    files.put("nav.xhtml", XHTML + render("nav", Map.of()));
    files.put("style.css", render("style", Map.of("palette", design.palette())));
    String id =
        UUID.nameUUIDFromBytes(files.toString().getBytes(StandardCharsets.UTF_8)).toString();
    files.put("package.opf", render("package", Map.of("items", items, "identifier", id)));
    zip(epub);
  }

  private void page(String id, String title, String template, Map<String, Object> more) {
    String href = id + ".xhtml";
    items.add(new Item(id, href, title, false));
    files.put(href, XHTML + render(template, more));
  }

  private String render(String template, Map<String, Object> more) {
    Map<String, Object> parameters = new LinkedHashMap<>(more);
    if (!template.equals("style")) {
      parameters.put("book", book);
      parameters.put("words", words);
      parameters.put("links", links);
      parameters.put("d", design);
    }
    StringOutput out = new StringOutput();
    templates.render("booklet/epub/" + template + ".jte", parameters, out);
    return out.toString();
  }

  /** The media type comes first and uncompressed (OCF 3.3, 4.2.2). */
  private void zip(Path epub) throws IOException {
    byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(epub)))) {
      CRC32 checksum = new CRC32();
      checksum.update(type);
      ZipEntry first = entry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(checksum.getValue());
      out.putNextEntry(first);
      out.write(type);
      out.putNextEntry(entry("META-INF/container.xml"));
      out.write(CONTAINER.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(entry("EPUB/" + file.getKey()));
        String prologue = file.getKey().endsWith(".css") ? "" : PROLOGUE;
        out.write((prologue + file.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    return entry;
  }
}
