package casebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The pages after the HTML standard, as the Nu checker of the W3C reads it. */
class MarkupTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Where the checker takes the pages to be; their policy speaks of their own site. */
  private static final String SERVED_AT = "https://example.org/";

  @Test
  void pagesAreValid(@TempDir Path folder) throws Exception {
    SiteBuilder.build(
        Sample.of(230), Templates.packaged(), SiteOptions.standard(), folder, Progress.SILENT);
    Report report = new Report();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(SCHEMA, report);
    validator.setUpValidatorAndParsers(report, true, false);
    List<Path> pages = onePageOfEachKind(folder);
    assertTrue(pages.size() > 30, () -> "pages: " + pages);
    for (Path page : pages) {
      report.page = folder.relativize(page).toString();
      try (InputStream html = Files.newInputStream(page)) {
        InputSource source = new InputSource(html);
        source.setSystemId(SERVED_AT + report.page);
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
      }
    }
    assertEquals("", String.join("\n", report.found));
  }

  /** The first two of each folder, by depth and language. */
  private static List<Path> onePageOfEachKind(Path folder) throws IOException {
    TreeMap<String, List<Path>> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Path path = folder.relativize(file);
        String kind =
            path.getName(0)
                + "/"
                + (path.startsWith("en") ? path.getName(1) : "")
                + path.getNameCount();
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
      }
    }
    return kinds.values().stream().flatMap(pages -> pages.stream().limit(2)).toList();
  }

  private static final class Report implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    private void add(SAXParseException e) {
      found.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }
  }
}
