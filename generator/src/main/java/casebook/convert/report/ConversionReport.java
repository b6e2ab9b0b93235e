package casebook.convert.report;

import casebook.convert.trace.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes {@code convert-report.html} and {@code .json}, document by document.
 *
 * <pre>{@code
 * try (ConversionReport report = new ConversionReport(Path.of("convert-report.html"))) {
 *   report.add(document);
 *   report.finish(overview);
 * }
 * }</pre>
 *
 * <p>One page holds all, as far as a browser reads it with ease; further documents get pages of
 * their own in a folder beside it. The files of the last conversion stand until the new ones are
 * whole.
 */
public final class ConversionReport implements AutoCloseable {
  /** Characters of source that one page shows. */
  private static final long MOST_ON_ONE_PAGE = 2_000_000;

  private static final int GOLDEN_ANGLE = 137;

  private final Path page;
  private final Path folder;
  private final Path sections;
  private final Writer body;
  private final ReportData data;
  private final List<FrontPage.Entry> entries = new ArrayList<>();
  private final Map<String, String> pages = new HashMap<>();
  private Tally tally = Tally.NOTHING;
  private long shown;

  /** Begins a report; the folder of {@code page} is made if need be. */
  public ConversionReport(Path page) throws IOException {
    this.page = page.toAbsolutePath();
    Path parent = Objects.requireNonNull(this.page.getParent(), "a report stands in a folder");
    String name = this.page.getFileName().toString().replaceFirst("\\.html$", "");
    Files.createDirectories(parent);
    this.folder = parent.resolve(name);
    this.sections = parent.resolve("." + name + ".sections.tmp");
    this.body = Files.newBufferedWriter(sections);
    this.data = new ReportData(parent.resolve(name + ".json"));
    clearFolder();
  }

  public void add(DocumentReport document) throws IOException {
    int number = entries.size() + 1;
    Tally own = Tally.of(document.document().ledger());
    long length = document.document().ledger().source().length();
    boolean here = shown + length <= MOST_ON_ONE_PAGE;
    String file = here ? "" : folder.getFileName() + "/" + number + ".html";
    entries.add(
        new FrontPage.Entry(
            number, document.document().name(), own, document.cases().size(), file));
    document.cases().forEach(c -> pages.put(c.fresh().slug(), file + "#case-" + c.fresh().slug()));
    tally = tally.plus(own);
    if (here) {
      shown += length;
      section(document, number, own, body);
    } else {
      writePage(document, number, own);
    }
    data.add(document, own);
  }

  private static void section(DocumentReport document, int number, Tally tally, Writer to)
      throws IOException {
    StringBuilder head = new StringBuilder();
    head.append("<section class=\"document\" id=\"d").append(number).append("\">\n<h2>");
    head.append(Html.escape(document.document().name())).append("</h2>\n");
    FrontPage.bar(tally, head);
    to.append(head).append(CaseTable.of(document, number));
    to.append("<details open><summary>").append(Html.words("report.source")).append("</summary>\n");
    to.append(DocumentSection.of(document, number)).append("</details></section>\n");
  }

  private void writePage(DocumentReport document, int number, Tally own) throws IOException {
    Files.createDirectories(folder);
    try (Writer writer = Files.newBufferedWriter(folder.resolve(number + ".html"))) {
      head(writer);
      StringBuilder legend = new StringBuilder();
      FrontPage.legend(own, legend);
      section(document, number, own, writer);
      writer.append(legend);
      foot(writer);
    }
  }

  /** Writes both files. */
  public void finish(Overview overview) throws IOException {
    body.close();
    Path whole = page.resolveSibling("." + page.getFileName() + ".tmp");
    try {
      try (OutputStream bytes = Files.newOutputStream(whole);
          Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
        head(writer);
        writer.append(new FrontPage(overview, tally, entries, pages).html()).flush();
        Files.copy(sections, bytes);
        foot(writer);
      }
      replace(whole, page);
    } finally {
      Files.deleteIfExists(whole);
    }
    data.finish(overview, tally);
  }

  @Override
  public void close() throws IOException {
    body.close();
    Files.deleteIfExists(sections);
    data.close();
  }

  private static void head(Writer to) throws IOException {
    to.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    to.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    to.append(Html.words("report.title")).append("</title>\n<style>\n");
    to.append(resource("report.css")).append(colours()).append("</style>\n</head>\n<body>\n");
  }

  private static void foot(Writer to) throws IOException {
    to.append("<script>\n").append(resource("report.js")).append("</script>\n</body>\n</html>\n");
  }

  /** A hue a rule, neighbours far apart on the colour circle. */
  private static String colours() {
    StringBuilder css = new StringBuilder();
    int hue = 0;
    for (Rule rule : Rule.values()) {
      css.append(".r-").append(rule.id()).append("{--hue:").append(hue).append("}\n");
      hue = (hue + GOLDEN_ANGLE) % 360;
    }
    return css.toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        ConversionReport.class.getResourceAsStream("/casebook/report/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Pages of the last conversion's documents. */
  private void clearFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches("\\d+\\.html")).toList()) {
        Files.delete(file);
      }
    }
  }

  static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
