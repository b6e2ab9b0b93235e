package casebook.booklet;

import casebook.bench.Corpus;
import casebook.booklet.book.Book;
import casebook.booklet.book.BookPlanner;
import casebook.booklet.book.Design;
import casebook.booklet.book.Palette;
import casebook.booklet.book.Selection;
import casebook.booklet.book.Trim;
import casebook.catalogue.Catalogue;
import casebook.templates.Templates;
import casebook.text.Messages;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A cold print of a book of 600 pages with all its indexes: seconds on the clock, seconds of all
 * processors, peak memory; and WeasyPrint on the same pages, where it is installed.
 */
final class BookletBench {
  private static final int CASES = 100;
  private static final int RUNS = 3;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int TICKS = 100;

  private BookletBench() {}

  private record Run(double seconds, double processors, double peakMegabytes) {}

  public static void main(String[] arguments) throws Exception {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CASES;
    Path root = Path.of(System.getProperty("casebook.root"));
    Path work = Files.createTempDirectory("casebook-bench");
    Path content = work.resolve("content");
    Corpus.write(content, cases);
    print("%-12s %8s %8s %12s %8s", "", "pages", "seconds", "processors s", "peak MB");
    Path pdf = work.resolve("casebook.pdf");
    String program = root.resolve("casebook").toString();
    List<String> command =
        List.of(
            program,
            "booklet",
            "--size",
            "大32开",
            "--content",
            content.toString(),
            "-o",
            pdf.toString());
    report("Casebook", best(command, work, RUNS), pdf);
    if (isInstalled("weasyprint")) {
      Path html = work.resolve("book.html");
      Path other = work.resolve("weasyprint.pdf");
      Files.writeString(html, forWeasyPrint(Editions.read(content)));
      report(
          "WeasyPrint",
          best(List.of("weasyprint", "-q", html.toString(), other.toString()), work, 1),
          other);
    } else {
      System.out.println("WeasyPrint is not installed: no comparison (apt install weasyprint).");
    }
    try (var files = Files.walk(work)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void report(String name, Run run, Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      print(
          "%-12s %8d %8.2f %12.2f %8.0f",
          name, document.getNumberOfPages(), run.seconds(), run.processors(), run.peakMegabytes());
    }
  }

  /**
   * The same pages, with page numbers that the other program finds itself and lines that it breaks
   * itself.
   */
  private static String forWeasyPrint(Catalogue catalogue) {
    Messages words = Messages.in(Locale.CHINA);
    Book book = new BookPlanner(catalogue, Selection.ALL, words).plan(List.of());
    Design design = new Design(Trim.LARGE_32, Palette.SCREEN, 0);
    Templates templates = Templates.packaged();
    StringOutput html = new StringOutput();
    templates.render(
        "booklet/book.jte", Map.of("book", book, "design", design, "words", words), html);
    StringOutput css = new StringOutput();
    templates.render("booklet/style.jte", Map.of("d", design), css);
    Document document = Jsoup.parse(html.toString());
    for (Element number : document.select("a[data-page]")) {
      number.text("");
    }
    for (Element entry : document.select("[data-pages]")) {
      for (String id : entry.attr("data-pages").split(" ", -1)) {
        if (!id.isEmpty()) {
          entry.appendText(" ").appendElement("a").addClass("page").attr("href", "#" + id);
        }
      }
    }
    document
        .head()
        .appendElement("style")
        .text(
            css.toString().replace("white-space:pre;", "")
                + faces()
                + "a.page::after{content:target-counter(attr(href),page)}"
                + ".leader{display:none}");
    return document.outerHtml();
  }

  private static String faces() {
    StringBuilder faces = new StringBuilder();
    for (String family : List.of("Song", "Hei")) {
      faces
          .append(face(family, "400", Fonts.SONG_REGULAR))
          .append(face(family, "700", Fonts.SONG_BOLD));
    }
    return faces.toString();
  }

  private static String face(String family, String weight, String file) {
    return "@font-face{font-family:%s;font-weight:%s;src:url(%s)}"
        .formatted(family, weight, Fonts.cache().resolve(file).toUri());
  }

  private static Run best(List<String> command, Path work, int runs) throws Exception {
    Run best = new Run(Double.MAX_VALUE, 0, 0);
    for (int i = 0; i < runs; i++) {
      Run run = run(command, work.resolve("log"));
      best = run.seconds() < best.seconds() ? run : best;
    }
    return best;
  }

  private static Run run(List<String> command, Path log) throws Exception {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    double peak = 0;
    double processors = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
      processors = Math.max(processors, processorSeconds(process.pid()));
      Thread.sleep(20);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return new Run((System.nanoTime() - begun) / 1e9, processors, peak);
  }

  /** The kernel's own account of the most memory a process has held; 0 where it keeps none. */
  private static double peakMegabytes(long process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }

  /** User and system time (proc(5), stat, fields 14 and 15); 0 where the kernel keeps none. */
  private static double processorSeconds(long process) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS;
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
