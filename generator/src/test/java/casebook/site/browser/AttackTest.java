package casebook.site.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.catalogue.Entry;
import casebook.model.Case;
import casebook.model.Progress;
import casebook.site.SiteBuilder;
import casebook.site.SiteOptions;
import casebook.templates.Templates;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a case file, no page runs it, links to it or loads it. The policy would stop
 * most of it; here the browser is told to pass over the policy, so that the pages alone must.
 */
class AttackTest {
  /** What a page must not hold, besides its own scripts. */
  private static final String LIVE =
      """
      () => {
        const bad = [];
        for (const e of document.querySelectorAll("*")) {
          for (const a of e.attributes) {
            if (a.name.startsWith("on") || a.name === "style" || a.name === "srcdoc") {
              bad.push(e.outerHTML.slice(0, 120));
            }
            if (["href", "src", "action", "formaction", "data", "xlink:href"].includes(a.name)
                && !/^https?:\\/\\/(127\\.0\\.0\\.1|example\\.org)[:\\/]/.test(new URL(a.value, location))) {
              bad.push(a.name + "=" + a.value);
            }
          }
        }
        document.querySelectorAll("main :is(iframe, object, embed, style, link, meta, base, img, math, marquee, video, template)")
          .forEach(e => bad.push(e.outerHTML.slice(0, 120)));
        document.querySelectorAll("script:not([src]):not([type='application/ld+json'])")
          .forEach(e => bad.push(e.outerHTML.slice(0, 120)));
        return window.attacked ? ["attacked", ...bad] : bad;
      }""";

  private final Stage stage = Stage.open();

  @Test
  void nothingOfACaseIsLive(@TempDir Path folder) throws IOException {
    List<String> attacks = attacks();
    Path content = folder.resolve("content");
    Path site = Files.createDirectory(folder.resolve("site"));
    write(content, attacks);
    SiteBuilder.build(
        withBody(read(content), String.join("\n\n", attacks)),
        Templates.packaged(),
        SiteOptions.standard(),
        site,
        Progress.SILENT);
    List<String> found = new ArrayList<>();
    List<String> left = new ArrayList<>();
    try (FolderServer server = new FolderServer(site);
        BrowserContext window = stage.window(new Browser.NewContextOptions().setBypassCSP(true));
        Page page = window.newPage()) {
      page.addInitScript("window.pwned = () => { window.attacked = true; }");
      page.onDialog(dialog -> found.add("dialog " + dialog.message()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.address(""))) {
              left.add(request.url());
            }
          });
      for (String address : addresses(attacks.size())) {
        page.navigate(server.address(address));
        Pages.settle(page);
        page.mouse().move(300, 300);
        for (Object bad : (List<?>) page.evaluate(LIVE)) {
          found.add(address + ": " + bad);
        }
      }
    }
    assertEquals("", String.join("\n", found));
    assertEquals(List.of(), left);
  }

  private static List<String> addresses(int attacks) {
    List<String> addresses =
        new ArrayList<>(
            List.of(
                "",
                "cases/",
                "cases/body/",
                "en/cases/body/",
                "cases/title-1/",
                "indicators/doors/",
                "themes/village/",
                "compare/?case=title-1&case=body",
                "cases/?sort=new",
                "search/?q=pwned",
                "search/?q=" + URLEncoder.encode("<img src=x onerror=pwned()>", UTF_8)));
    for (int i = 2; i < attacks; i += 10) {
      addresses.add("cases/title-" + i + "/");
    }
    return addresses;
  }

  private static List<String> attacks() throws IOException {
    try (InputStream lines =
        Objects.requireNonNull(
            AttackTest.class.getResourceAsStream("/casebook/site/attacks.txt"))) {
      return new String(lines.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static Catalogue read(Path content) {
    var read = CatalogueReader.read(content, CatalogueReader.Options.PUBLISH, Progress.SILENT);
    assertTrue(read.catalogue().isPresent(), () -> read.problems().toString());
    return read.catalogue().orElseThrow();
  }

  /**
   * Puts a body into the case that waits for it: a reader of files refuses links that are unsafe.
   */
  private static Catalogue withBody(Catalogue catalogue, String body) {
    List<Entry> entries =
        catalogue.entries().stream()
            .map(e -> e.slug().equals("body") ? withBody(e, body) : e)
            .toList();
    return new Catalogue(
        catalogue.publication(),
        entries,
        catalogue.regions(),
        catalogue.themes(),
        catalogue.indicators(),
        catalogue.years(),
        catalogue.pages(),
        entries.stream().collect(Collectors.toMap(Entry::slug, e -> e)));
  }

  private static Entry withBody(Entry entry, String body) {
    Case old = entry.content();
    Case attacked =
        new Case(
            old.slug(),
            old.title(),
            old.kind(),
            old.region(),
            old.organisation(),
            old.year(),
            old.years(),
            old.themes(),
            old.summary(),
            old.indicators(),
            old.source(),
            old.review(),
            old.draft(),
            body);
    return new Entry(
        attacked,
        entry.region(),
        entry.themes(),
        entry.previous(),
        entry.next(),
        entry.related(),
        entry.quoteLines());
  }

  /**
   * A case that waits for its body; and each attack as title, organisation, summary and label of a
   * case.
   */
  private static void write(Path content, List<String> attacks) throws IOException {
    Path cases = Files.createDirectories(content.resolve("cases"));
    Files.writeString(
        content.resolve("publication.yaml"),
        """
        title: 书</script><script>pwned()</script>
        date: "2026-01-01"
        base_url: https://example.org/
        """);
    Files.writeString(
        content.resolve("themes.yaml"), "themes:\n  - {id: village, name: 乡村, en: Village}\n");
    Files.writeString(
        content.resolve("indicators.yaml"),
        """
        indicators:
          - {id: doors, name: "门<img src=x onerror=pwned()>", en: "Doors\\"><script>pwned()</script>", family: 个}
        """);
    Files.writeString(cases.resolve("body.md"), "---\ntitle: 正文\n---\n稍后换成攻击。\n");
    for (int i = 0; i < attacks.size(); i++) {
      String attack = "'" + attacks.get(i).replace("'", "''").replace('\t', ' ') + "'";
      Files.writeString(
          cases.resolve("title-" + i + ".md"),
          """
          ---
          title: %1$s
          organisation: %1$s
          summary: %1$s
          themes: [乡村]
          indicators:
            - label: %1$s
              value: %2$d
              unit: 个
              indicator: doors
              quote: 修门%2$d个
          ---
          去年修门%2$d个。
          """
              .formatted(attack, i + 1));
    }
  }
}
