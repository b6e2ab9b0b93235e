package casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents become a website and a booklet, end to end, through the command line. */
class PublishTest {
  private static final Path ROOT = Path.of(System.getProperty("casebook.root"));
  private static final int CLICKS = 3;
  @TempDir private Path temp;

  @Test
  void ourOwnDocuments() throws IOException {
    publishTwice(ROOT.resolve("content/sources"), 45);
  }

  @Test
  void theRealDocuments() throws IOException {
    Path seeds = Path.of(System.getProperty("casebook.shared"), "seeds");
    assumeTrue(Files.isDirectory(seeds), "skipped: no documents at ../shared/seeds");
    publishTwice(seeds, 45);
  }

  @Test
  void aMistakeInTheContentLeavesTheSiteWhole() throws IOException {
    Path site = temp.resolve("site");
    Path content = tinyContent();
    assertEquals(Main.GOOD, run("build", content, site));
    Map<String, Long> before = sizes(site);
    Path file = content.resolve("cases/a-case.md");
    Files.writeString(file, Files.readString(file).replace("region: 浙江省", "region: 浙工省"));
    assertEquals(Main.BAD_CONTENT, run("build", content, site));
    assertEquals(before, sizes(site));
  }

  private void publishTwice(Path sources, int atLeast) throws IOException {
    Path content = temp.resolve("content");
    Path site = temp.resolve("site");
    publish(sources, content, site);
    List<Path> cases = files(content.resolve("cases"), ".md");
    assertTrue(cases.size() >= atLeast, cases.size() + " cases");
    reachable(site, cases);
    printed(site.resolve("booklet.pdf"), cases);
    assertTrue(Files.isRegularFile(site.resolve("booklet.epub")));

    Path again = temp.resolve("again");
    publish(sources, content, again);
    sameBytes(site, again);
  }

  private static void publish(Path sources, Path content, Path site) {
    assertEquals(Main.GOOD, run("publish", content, site, "--sources", sources.toString()));
  }

  private static int run(String command, Path content, Path site, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(command, "--content", content.toString(), "--site", site.toString()));
    words.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = Main.run(words.toArray(String[]::new), print, print, Locale.CHINESE, false);
    if (status != Main.GOOD) {
      System.err.println(out.toString(StandardCharsets.UTF_8));
    }
    return status;
  }

  /** Every case's page lies within three clicks of the front page. */
  private static void reachable(Path site, List<Path> cases) throws IOException {
    Map<String, Integer> clicks = new TreeMap<>(Map.of("index.html", 0));
    Deque<String> open = new ArrayDeque<>(clicks.keySet());
    while (!open.isEmpty()) {
      String page = open.remove();
      int next = clicks.getOrDefault(page, 0) + 1;
      if (next > CLICKS) {
        continue;
      }
      Path folder = Path.of("/" + page).resolveSibling("");
      for (var link : Jsoup.parse(site.resolve(page).toFile(), "UTF-8").select("a[href]")) {
        String href = link.attr("href").replaceFirst("[#?].*", "");
        if (href.isEmpty() || href.contains(":")) {
          continue;
        }
        String target = folder.resolve(href).normalize().toString().substring(1);
        String file =
            target.endsWith(".html") ? target : (target + "/index.html").replaceFirst("^/", "");
        if (Files.isRegularFile(site.resolve(file)) && clicks.putIfAbsent(file, next) == null) {
          open.add(file);
        }
      }
    }
    List<String> lost =
        cases.stream()
            .map(file -> file.getFileName().toString().replace(".md", ""))
            .filter(slug -> !clicks.containsKey("cases/" + slug + "/index.html"))
            .toList();
    assertEquals(List.of(), lost, "more than three clicks away");
  }

  /** Every case's title stands in the booklet. */
  private static void printed(Path pdf, List<Path> cases) throws IOException {
    String text;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      text = letters(new PDFTextStripper().getText(document));
    }
    for (Path file : cases) {
      String title =
          Files.readAllLines(file).stream()
              .filter(line -> line.startsWith("title:"))
              .findFirst()
              .orElseThrow();
      String wanted = letters(title.substring("title:".length()));
      assertTrue(text.contains(wanted), "not printed: " + title);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{IsHan}0-9A-Za-z]", "");
  }

  private Path tinyContent() throws IOException {
    Path content = temp.resolve("tiny");
    Files.createDirectories(content.resolve("cases"));
    Files.writeString(
        content.resolve("cases/a-case.md"),
        """
        ---
        title: 一个小案例
        region: 浙江省
        ---
        ## 背景

        村里的路灯坏了。
        """);
    return content;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Map<String, Long> sizes(Path site) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Path file : files(site, "")) {
      sizes.put(site.relativize(file).toString(), Files.size(file));
    }
    return sizes;
  }

  private static void sameBytes(Path one, Path other) throws IOException {
    assertEquals(sizes(one).keySet(), sizes(other).keySet());
    for (Path file : files(one, "")) {
      if (Files.isRegularFile(file)) {
        long difference = Files.mismatch(file, other.resolve(one.relativize(file)));
        assertEquals(-1, difference, file.toString());
      }
    }
  }
}
