package casebook.booklet;

import casebook.booklet.book.Trim;
import casebook.catalogue.Catalogue;
import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Prints a content folder, or the real documents, for somebody to look at: {@code BookletPrint
 * out.pdf 大32开 content}, {@code BookletPrint out.pdf 16开 seeds}.
 */
final class BookletPrint {
  private BookletPrint() {}

  /** With {@code -Dtemplates=DIR} those of a folder, so that a template can be tried out. */
  private static Templates templates() throws IOException {
    Optional<String> folder = Optional.ofNullable(System.getProperty("templates"));
    return folder.isEmpty()
        ? Templates.packaged()
        : Templates.live(Path.of(folder.get()), Files.createTempDirectory("templates"));
  }

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Catalogue catalogue =
        args[2].equals("seeds")
            ? Editions.seeds(Files.createTempDirectory("seeds"))
            : Editions.read(Path.of(args[2]));
    FontSet fonts = Fonts.find(Fonts.cache(), catalogue.publication(), Path.of("content"));
    long read = System.nanoTime();
    try {
      Summary summary =
          BookletBuilder.build(
              catalogue,
              templates(),
              BookletOptions.reading(fonts).withSize(Trim.of(args[1])),
              Path.of(args[0]),
              Progress.SILENT);
      System.out.printf(
          "%d pages, %d bytes, %d layouts, %d lines, %d justified, %d findings%n",
          summary.pages(),
          summary.bytes(),
          summary.layouts(),
          summary.audit().lines(),
          summary.audit().justified(),
          summary.audit().findings().size());
      summary.audit().findings().forEach(System.out::println);
    } catch (BookletException e) {
      e.problems().forEach(System.out::println);
    }
    System.out.printf(
        "read %d ms, printed %d ms, heap %d MB%n",
        (read - start) / 1_000_000,
        (System.nanoTime() - read) / 1_000_000,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }
}
