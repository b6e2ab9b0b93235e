package casebook.site.browser;

import casebook.bench.Corpus;
import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.markdown.MarkdownHtml;
import casebook.model.Message;
import casebook.model.Progress;
import casebook.site.SiteBuilder;
import casebook.site.SiteOptions;
import casebook.templates.Templates;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What a search costs a reader who has nothing in the cache: {@code SearchBench [CASES [QUERIES]]}.
 *
 * <p>Builds a site, opens the address of a query in a browser and counts what the search asks for:
 * first the index (core, shards of postings, table of traditional characters), then the cards of
 * the ten best answers (each case's text, for snippet and deep link). Queries are runs of one to
 * six characters of the texts; each must find the case that it was taken from.
 */
public final class SearchBench {
  private static final int CASES = 10_000;
  private static final int QUERIES = 200;
  private static final int LONGEST = 6;

  /** What one query took. */
  private record Cost(int indexRequests, long indexBytes, int cardRequests, long cardBytes) {}

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CASES;
    int queries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : QUERIES;
    Path work = Files.createTempDirectory("casebook-search");
    Path content = work.resolve("content");
    Path site = Files.createDirectory(work.resolve("site"));
    Corpus.write(content, cases);
    Catalogue catalogue =
        CatalogueReader.read(content, CatalogueReader.Options.PUBLISH, Progress.SILENT)
            .catalogue()
            .orElseThrow();
    Watch watch = new Watch();
    SiteBuilder.build(catalogue, Templates.packaged(), SiteOptions.standard(), site, watch);
    watch.phase(Message.of("end"), 0);
    print("%d cases; index made in %.1f s, heap at most %d MB", cases, watch.seconds, heap());
    try (Chromium chromium = Chromium.start();
        FolderServer server = new FolderServer(site);
        Page page = chromium.browser().newPage()) {
      List<Cost> costs = new ArrayList<>();
      int missed = 0;
      Random random = new Random(11);
      for (int i = 0; i < queries; i++) {
        var entry = catalogue.entries().get(random.nextInt(cases));
        String text = MarkdownHtml.plainText(entry.content().body());
        int length = 1 + random.nextInt(LONGEST);
        int start = random.nextInt(text.length() - length);
        String query = text.substring(start, start + length);
        costs.add(ask(page, server, query));
        missed += finds(page, query, entry.slug()) ? 0 : 1;
      }
      print("%d queries of 1 to %d characters, %d missed their case", queries, LONGEST, missed);
      print("%-22s %8s %8s %8s", "", "median", "95 %", "most");
      row("index: requests", costs.stream().map(c -> (double) c.indexRequests()).toList());
      row("index: kB", costs.stream().map(c -> c.indexBytes() / 1e3).toList());
      row("cards: requests", costs.stream().map(c -> (double) c.cardRequests()).toList());
      row("cards: kB", costs.stream().map(c -> c.cardBytes() / 1e3).toList());
      row("together: kB", costs.stream().map(c -> (c.indexBytes() + c.cardBytes()) / 1e3).toList());
    }
    try (var files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Cost ask(Page page, FolderServer server, String query) {
    page.navigate("about:blank");
    server.reset();
    String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
    page.navigate(server.address("search/?q=" + asked));
    page.waitForFunction("document.querySelector('[data-status]').textContent !== ''");
    List<FolderServer.Sent> data =
        server.sent().stream().filter(s -> s.path().startsWith("search/")).toList();
    List<FolderServer.Sent> cards =
        data.stream().filter(s -> s.path().matches("search/[^/]+/(text|rows)/.*")).toList();
    List<FolderServer.Sent> index =
        data.stream().filter(s -> s.path().endsWith(".js") && !cards.contains(s)).toList();
    return new Cost(index.size(), bytes(index), cards.size(), bytes(cards));
  }

  private static long bytes(List<FolderServer.Sent> files) {
    return files.stream().mapToLong(FolderServer.Sent::bytes).sum();
  }

  private static boolean finds(Page page, String query, String slug) {
    return (boolean)
        page.evaluate(
            """
            async ([query, slug]) => {
              const hits = await casebook.find(query);
              return hits === null || hits.has(await casebook.number(slug));
            }""",
            List.of(query, slug));
  }

  private static void row(String name, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int last = sorted.size() - 1;
    print(
        "%-22s %8.1f %8.1f %8.1f",
        name, sorted.get(last / 2), sorted.get((int) Math.ceil(last * 0.95)), sorted.get(last));
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / 1_000_000;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** Times the phase that makes the index. */
  private static final class Watch implements Progress {
    private double seconds;
    private long begun;

    @Override
    public void phase(Message name, int total) {
      if (begun > 0) {
        seconds = (System.nanoTime() - begun) / 1e9;
        begun = 0;
      }
      if (name.key().equals("site.phase-search")) {
        begun = System.nanoTime();
      }
    }

    @Override
    public void step() {}
  }
}
