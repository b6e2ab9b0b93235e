package casebook.booklet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.booklet.book.Selection;
import casebook.booklet.epub.EpubBuilder;
import casebook.booklet.proof.EpubCheck;
import casebook.catalogue.Catalogue;
import casebook.model.Progress;
import casebook.templates.Templates;
import casebook.text.PlaceNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubTest {
  private final Path folder;

  EpubTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(Catalogue catalogue, String name) throws IOException, BookletException {
    Path epub = folder.resolve(name);
    EpubBuilder.build(catalogue, Templates.packaged(), Selection.ALL, epub, Progress.SILENT);
    return epub;
  }

  private static Map<String, Document> documents(Path epub) throws IOException {
    Map<String, Document> documents = new HashMap<>();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".xhtml")).toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        documents.put(
            entry.getName().replace("EPUB/", ""), Jsoup.parse(text, "", Parser.xmlParser()));
      }
    }
    return documents;
  }

  private static Document document(Map<String, Document> documents, String name) {
    return Optional.ofNullable(documents.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  @Test
  void theFoundingEditionIsValid() throws Exception {
    Catalogue catalogue = Editions.founding(Files.createDirectory(folder.resolve("content")));
    Path epub = write(catalogue, "a.epub");
    assertEquals(Optional.empty(), EpubCheck.complaints(epub));
    assertArrayEquals(Files.readAllBytes(epub), Files.readAllBytes(write(catalogue, "b.epub")));
    Map<String, Document> documents = documents(epub);
    for (var entry : catalogue.entries()) {
      assertTrue(documents.containsKey("case-" + entry.slug() + ".xhtml"), entry.slug());
    }
    indexes(documents);
  }

  /** Every link of an index leads to an element that holds the term, or the indicator's table. */
  private static void indexes(Map<String, Document> documents) {
    List<String> wrong = new ArrayList<>();
    int followed = 0;
    for (String index : List.of("index-region", "index-theme", "index-indicator")) {
      for (Element entry : document(documents, index + ".xhtml").select("p.entry")) {
        String term = entry.ownText().strip();
        for (Element link : entry.select("a[href]")) {
          String[] target = link.attr("href").split("#", 2);
          Element there = document(documents, target[0]).getElementById(target[1]);
          followed++;
          String stem = PlaceNames.stem(term);
          if (there == null || !(there.text().contains(term) || there.text().contains(stem))) {
            wrong.add(index + ": " + entry.text() + " → " + link.attr("href"));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(followed > 100, "links followed: " + followed);
  }

  @Test
  void notesAndReferences() throws Exception {
    Path epub = write(BookletBuilderTest.twoCases(), "two.epub");
    assertEquals(Optional.empty(), EpubCheck.complaints(epub));
    Document hill = document(documents(epub), "case-hill.xhtml");
    assertTrue(hill.text().contains("另一案（见案例2）"), hill.text());
    assertEquals("起因", hill.expectFirst("h2").text());
    assertEquals("case-road.xhtml", hill.select("a:containsOwn(2)").attr("href"));
    Element call = hill.expectFirst("sup a");
    assertEquals("① 注文在此。", hill.expectFirst(call.attr("href")).text());
  }
}
