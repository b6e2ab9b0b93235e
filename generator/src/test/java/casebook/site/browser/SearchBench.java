package casebook.site.browser;

import casebook.bench.Corpus;
import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.model.Message;
import casebook.model.Progress;
import casebook.site.SiteBuilder;
import casebook.site.SiteOptions;
import casebook.templates.Templates;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
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
import java.util.stream.Stream;

/**
 * What a search costs a reader who has nothing in the cache: {@code SearchBench [CASES [QUERIES]]}.
 *
 * <p>Builds a site, opens the address of a query in a browser and counts what the search asks for:
 * first the index (core, shards of postings, table of traditional characters), which tells which
 * cases and how many; then the cards of the ten best (each case's text, for title, snippet and deep
 * link), of which the first fill the screen. Then a part of the queries is asked over a slow mobile
 * line. Queries are runs of one to six characters of the texts; each must find the case that it was
 * taken from.
 */
public final class SearchBench {
  private static final int CASES = 10_000;
  private static final int QUERIES = 200;
  private static final int LONGEST = 6;

  /** One query in so many is asked again over a slow line. */
  private static final int SLOWLY = 10;

  /** Slow 4G, as Chromium's tools have it: milliseconds there and back, bytes a second. */
  private static final int LATENCY = 150;

  private static final int THROUGHPUT = 200_000;

  /**
   * What one query took.
   *
   * @param seen cards on the first screen
   * @param dropped of the best cases by the index, those whose text does not say the words
   */
  private record Cost(
      List<FolderServer.Sent> index, List<FolderServer.Sent> cards, int seen, int dropped) {
    List<FolderServer.Sent> screen() {
      return Stream.concat(index.stream(), cards.stream().limit((long) seen + dropped)).toList();
    }

    List<FolderServer.Sent> all() {
      return Stream.concat(index.stream(), cards.stream()).toList();
    }
  }

  /** Seconds from the address to the first card and to the last. */
  private record Wait(double first, double last) {}

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
      List<Wait> waits = new ArrayList<>();
      int missed = 0;
      Random random = new Random(11);
      for (int i = 0; i < queries; i++) {
        var entry = catalogue.entries().get(random.nextInt(cases));
        String text = entry.text().words();
        int length = 1 + random.nextInt(LONGEST);
        int start = random.nextInt(text.length() - length);
        String query = text.substring(start, start + length);
        costs.add(ask(page, server, query));
        missed += finds(page, query, entry.slug()) ? 0 : 1;
        if (i % SLOWLY == 0 && costs.get(i).seen() > 0) {
          waits.add(askSlowly(chromium, server, query));
        }
      }
      print("%d queries of 1 to %d characters, %d missed their case", queries, LONGEST, missed);
      print(
          "%d of %d cards dropped: the index named the case, its text lacks the words",
          costs.stream().mapToInt(Cost::dropped).sum(),
          costs.stream().mapToInt(c -> c.cards().size()).sum());
      print("%-34s %8s %8s %8s", "", "median", "95 %", "most");
      row("the answer: requests", costs.stream().map(c -> (double) c.index().size()).toList());
      row("the answer: kB", costs.stream().map(c -> bytes(c.index()) / 1e3).toList());
      row("first screen: requests", costs.stream().map(c -> (double) c.screen().size()).toList());
      row("first screen: kB", costs.stream().map(c -> bytes(c.screen()) / 1e3).toList());
      row("ten cards: requests", costs.stream().map(c -> (double) c.all().size()).toList());
      row("ten cards: kB", costs.stream().map(c -> bytes(c.all()) / 1e3).toList());
      print("slow 4G (%d ms, %d kB/s), page and all: seconds", LATENCY, THROUGHPUT / 1000);
      row("first card", waits.stream().map(Wait::first).toList());
      row("tenth card", waits.stream().map(Wait::last).toList());
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
    page.navigate(address(server, query));
    Pages.settle(page);
    page.waitForFunction("document.querySelector('[data-status]').textContent !== ''");
    List<FolderServer.Sent> data =
        server.sent().stream().filter(s -> s.path().startsWith("search/")).toList();
    List<FolderServer.Sent> cards =
        data.stream().filter(s -> s.path().matches("search/[^/]+/text/.*")).toList();
    List<FolderServer.Sent> index =
        data.stream().filter(s -> s.path().endsWith(".js") && !cards.contains(s)).toList();
    int shown = number(page, "e => true");
    int seen = number(page, "e => e.getBoundingClientRect().top < innerHeight");
    return new Cost(index, cards, seen, cards.size() - shown);
  }

  private static int number(Page page, String which) {
    return (int)
        page.evaluate(
            "() => [...document.querySelectorAll('[data-results] > li')].filter(%s).length"
                .formatted(which));
  }

  private static Wait askSlowly(Chromium chromium, FolderServer server, String query) {
    try (BrowserContext window = chromium.browser().newContext();
        Page page = window.newPage()) {
      JsonObject line = new JsonObject();
      line.addProperty("offline", false);
      line.addProperty("latency", LATENCY);
      line.addProperty("downloadThroughput", THROUGHPUT);
      line.addProperty("uploadThroughput", THROUGHPUT);
      window.newCDPSession(page).send("Network.emulateNetworkConditions", line);
      page.addInitScript(
          """
          window.cards = [];
          addEventListener("DOMContentLoaded", () =>
            new MutationObserver(() => window.cards.push(performance.now()))
              .observe(document.querySelector("[data-results]"), { childList: true }));""");
      page.navigate(address(server, query));
      Pages.settle(page);
      page.waitForFunction("window.cards.length > 0");
      double first = ((Number) page.evaluate("() => window.cards[0]")).doubleValue();
      double last = ((Number) page.evaluate("() => window.cards.at(-1)")).doubleValue();
      return new Wait(first / 1e3, last / 1e3);
    }
  }

  private static String address(FolderServer server, String query) {
    return server.address("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
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
    List<Double> sorted = values.isEmpty() ? List.of(0.0) : values.stream().sorted().toList();
    int last = sorted.size() - 1;
    print(
        "%-34s %8.1f %8.1f %8.1f",
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
