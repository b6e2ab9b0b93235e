package casebook;

import casebook.booklet.BookletBuilder;
import casebook.booklet.BookletException;
import casebook.booklet.BookletOptions;
import casebook.booklet.Fonts;
import casebook.booklet.book.Selection;
import casebook.booklet.epub.EpubBuilder;
import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.model.Message;
import casebook.model.Problem;
import casebook.site.LinkChecker;
import casebook.site.SiteBuilder;
import casebook.site.SiteOptions;
import casebook.templates.Templates;
import casebook.text.Pinyin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/**
 * The second line: content ─read, check, cross-link→ catalogue ─render→ site and booklet ─verify→
 * live.
 *
 * <p>Nothing of the live site changes before the new one is whole and its links hold.
 *
 * @param templates a folder of templates to read live, instead of those in the program
 * @param booklet whether the booklet is printed too, and written as an electronic book
 * @param portable whether links name the files of pages, for a disk
 * @param options what of the content is read
 */
record Build(
    Console console,
    Path content,
    Path site,
    Optional<Path> templates,
    boolean booklet,
    boolean portable,
    CatalogueReader.Options options) {
  private static final String BOOKLET = "booklet.pdf";
  private static final String EPUB = "booklet.epub";

  /**
   * Builds and swaps in.
   *
   * @return the exit status
   */
  int run() throws IOException {
    ForkJoinPool.commonPool().execute(Pinyin::load);
    var read = CatalogueReader.read(content, options, console);
    console.problems(read.problems());
    if (read.catalogue().isEmpty()) {
      return keepSite();
    }
    try (Staging staging = Staging.beside(site)) {
      List<Problem> problems = render(read.catalogue().get(), staging.folder());
      if (!problems.isEmpty()) {
        return keep(problems);
      }
      console.phase(Message.of("main.phase-swap"), 0);
      staging.swapIn();
    } catch (BookletException e) {
      return keep(e.problems());
    }
    return Main.GOOD;
  }

  private int keep(List<Problem> problems) {
    console.problems(problems);
    return keepSite();
  }

  private int keepSite() {
    console.fail("main.site-kept", site);
    return Main.BAD_CONTENT;
  }

  private List<Problem> render(Catalogue catalogue, Path folder)
      throws IOException, BookletException {
    Templates engine = engine();
    var pages = SiteBuilder.build(catalogue, engine, siteOptions(), folder, console);
    console.say(
        "main.wrote-site", site, catalogue.entries().size(), pages.pages(), size(pages.bytes()));
    if (booklet) {
      print(catalogue, engine, folder.resolve(BOOKLET));
      bind(catalogue, engine, folder.resolve(EPUB));
    }
    console.phase(Message.of("main.phase-check-links"), 0);
    return pages.linked() ? List.of() : LinkChecker.check(folder);
  }

  /** A preview stands at the root of its own server. */
  private SiteOptions siteOptions() {
    SiteOptions plain = SiteOptions.standard().portable(portable);
    SiteOptions placed =
        options.purpose() == CatalogueReader.Purpose.PREVIEW ? plain.atRoot() : plain;
    return booklet ? placed.withBooks(BOOKLET, EPUB) : placed;
  }

  private Templates engine() throws IOException {
    if (templates.isEmpty()) {
      return Templates.packaged();
    }
    return Templates.live(templates.get(), Scratch.folder("casebook-templates"));
  }

  private void print(Catalogue catalogue, Templates engine, Path pdf)
      throws IOException, BookletException {
    BookletOptions printing =
        BookletOptions.reading(Fonts.find(Fonts.cache(), catalogue.publication(), content))
            .withContent(content);
    var book = BookletBuilder.build(catalogue, engine, printing, pdf, console);
    book.notes().forEach(console::say);
    console.say("main.wrote-booklet", site.resolve(BOOKLET), book.pages(), size(book.bytes()));
  }

  private void bind(Catalogue catalogue, Templates engine, Path epub)
      throws IOException, BookletException {
    int cases = EpubBuilder.build(catalogue, engine, Selection.ALL, epub, console);
    console.say("main.wrote-epub", site.resolve(EPUB), cases, size(Files.size(epub)));
  }

  /** {@code 812 kB}, {@code 1.7 MB}. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? Math.round(bytes / 1e3) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
