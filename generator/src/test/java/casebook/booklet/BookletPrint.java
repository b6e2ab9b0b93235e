package casebook.booklet;

import casebook.booklet.book.Trim;
import casebook.model.Progress;
import casebook.templates.Templates;
import java.nio.file.Path;

/** Prints the real documents for somebody to look at: {@code BookletPrint out.pdf 大32开 1}. */
final class BookletPrint {
  private BookletPrint() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    var catalogue = SeedBook.read(args[1], Integer.parseInt(args[2]));
    FontSet fonts = Fonts.find(Fonts.cache());
    long read = System.nanoTime();
    try {
      Summary summary =
          BookletBuilder.build(
              catalogue,
              Templates.packaged(),
              new BookletOptions(Trim.of(args[1]), fonts),
              Path.of(args[0]),
              Progress.SILENT);
      System.out.println(summary);
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
