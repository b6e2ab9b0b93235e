package casebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.Catalogue;
import casebook.catalogue.CatalogueReader;
import casebook.catalogue.Entry;
import casebook.catalogue.ShortCodes;
import casebook.model.Progress;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuilderTest {
  @Test
  void noLinkIsBroken(@TempDir Path folder) {
    Summary summary = build(folder, 250);
    assertEquals(List.of(), LinkChecker.check(folder).stream().limit(9).toList());
    assertTrue(summary.linked(), "the ledger misses a file that a page links");
    assertTrue(summary.pages() > 500, () -> "pages: " + summary.pages());
  }

  /** The printed book tells its reader to type {@code c/} and the code of a case. */
  @Test
  void shortCodesOfTheBookLeadToTheirCases(@TempDir Path folder) throws IOException {
    Catalogue catalogue = Sample.of(20);
    SiteOptions options = SiteOptions.standard().withBooks("booklet.pdf", "booklet.epub");
    SiteBuilder.build(catalogue, Templates.packaged(), options, folder, Progress.SILENT);
    var codes = ShortCodes.of(catalogue.entries().stream().map(Entry::slug).toList());
    assertEquals(20, codes.size());
    for (var code : codes.entrySet()) {
      Path page = folder.resolve("c/" + code.getValue() + "/index.html");
      String target = "url=../../cases/" + code.getKey() + "/\"";
      assertTrue(Files.readString(page).contains(target), page.toString());
      assertTrue(Files.exists(folder.resolve("cases/" + code.getKey() + "/index.html")));
    }
    assertEquals(
        List.of("./booklet.pdf", "./booklet.epub"),
        page(folder, "").select(".ways a[href*=booklet]").eachAttr("href"));
    Files.createFile(folder.resolve("booklet.pdf"));
    Files.createFile(folder.resolve("booklet.epub"));
    assertEquals(List.of(), LinkChecker.check(folder));
  }

  /** Cases without place or year stand at the end of the index, so that its numbers add up. */
  @Test
  void numbersOfAnIndexAddUp(@TempDir Path folder) throws IOException {
    build(folder, 60);
    assertEquals(60, sum(folder, "regions", ".branches > li > h2 .num"));
    assertEquals(60, sum(folder, "years", ".counted .num"));
    assertEquals(3, page(folder, "regions/none").select(".listing .card").size());
    assertEquals(3, page(folder, "en/years/none").select(".listing .card").size());
    assertEquals(60, sum(folder, "", ".tiles .num") + 3);
    assertEquals(
        List.of("./regions/none/", "./regions/"),
        page(folder, "").select(".scale a").eachAttr("href"));
  }

  /** A page for missing addresses is shown at any depth; a preview has no base path. */
  @Test
  void missingPageStartsFromTheRoot(@TempDir Path online, @TempDir Path preview)
      throws IOException {
    Catalogue catalogue = Sample.of(1);
    SiteOptions plain = SiteOptions.standard();
    SiteBuilder.build(catalogue, Templates.packaged(), plain, online, Progress.SILENT);
    SiteBuilder.build(catalogue, Templates.packaged(), plain.atRoot(), preview, Progress.SILENT);
    String sheet = "link[rel=stylesheet][href^=%sassets/site.]";
    Document missing = Jsoup.parse(Files.readString(online.resolve("404.html")));
    assertEquals(1, missing.select(sheet.formatted("/casebook/")).size());
    Document previewed = Jsoup.parse(Files.readString(preview.resolve("404.html")));
    assertEquals(1, previewed.select(sheet.formatted("/")).size());
  }

  private static int sum(Path folder, String page, String numbers) throws IOException {
    return page(folder, page).select(numbers).eachText().stream().mapToInt(Integer::parseInt).sum();
  }

  private static Document page(Path folder, String page) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(page).resolve("index.html")));
  }

  @Test
  void sameCatalogueSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    build(one, 40);
    build(other, 40);
    assertEquals(contents(one), contents(other));
  }

  @Test
  void aSiteOfOneLanguageHasNoOther(@TempDir Path content, @TempDir Path folder)
      throws IOException {
    publish(
        content,
        folder,
        Map.of(
            "publication.yaml",
            "title: 案例集\nbase_url: https://example.org/\nlanguages: [zh]\n",
            "cases/a.md",
            "---\ntitle: 一站办结\nkind: case\n---\n\n窗口由九个并成一个。\n"));
    assertEquals(List.of(), LinkChecker.check(folder));
    assertTrue(Files.exists(folder.resolve("cases/a/index.html")));
    assertFalse(Files.exists(folder.resolve("en")));
    assertFalse(Files.readString(folder.resolve("cases/a/index.html")).contains("hreflang"));
    assertFalse(Files.readString(folder.resolve("sitemap.xml")).contains("/en/"));
  }

  /** A link in a list of winners says that the case is told here; names of places have none. */
  @Test
  void inAnAwardListEntriesAloneAreLinked(@TempDir Path content, @TempDir Path folder)
      throws IOException {
    String dalian = "region: 辽宁省/大连市\n";
    publish(
        content,
        folder,
        Map.of(
            "publication.yaml",
            "title: 案例集\n",
            "cases/a.md",
            "---\ntitle: 窗口并成一个的一站办结\n" + dalian + "---\n\n辽宁的窗口由九个并成一个。\n",
            "cases/b.md",
            "---\ntitle: 评选名单\nkind: award-list\n---\n\n- 辽宁大连：窗口并成一个的一站办结\n- 大连市：楼道里的代办员\n"));
    assertEquals(
        List.of("../../regions/liaoning/"),
        page(folder, "cases/a").select(".prose a").eachAttr("href"));
    assertEquals(
        List.of("../../cases/a/"), page(folder, "cases/b").select(".prose a").eachAttr("href"));
  }

  @Test
  void thePageAboutTheDataOffersIt(@TempDir Path content, @TempDir Path folder) throws IOException {
    publish(
        content,
        folder,
        Map.of(
            "publication.yaml",
            "title: 案例集\n",
            "cases/a.md",
            "---\ntitle: 一站办结\n---\n\n窗口由九个并成一个。\n",
            "pages/data.md",
            "---\ntitle: 数据\n---\n每行一个数字。\n",
            "pages/about.md",
            "---\ntitle: 关于\n---\n收什么。\n"));
    List<String> files = page(folder, "en/data").select(".files a").eachAttr("href");
    assertEquals(4, files.size());
    assertTrue(files.contains("../../data/indicators.csv"), files.toString());
    assertTrue(
        page(folder, "data").select("script[type*=ld]").html().contains("\"@type\":\"Dataset\""));
    assertEquals(List.of(), LinkChecker.check(folder));
    assertTrue(page(folder, "about").select(".files").isEmpty());
  }

  /** Ways on from a list: only those that lead somewhere, with bars only where they differ. */
  @Test
  void listsOfferWhatTheirCasesAreAbout(@TempDir Path folder) throws IOException {
    build(folder, 60);
    for (String list : List.of("years/2015", "themes/governance/grid", "regions/liaoning/dalian")) {
      Document page = page(folder, list);
      assertTrue(page.select(".groups h2").size() >= 3, list);
      for (var group : page.select(".groups section")) {
        List<String> counts = group.select(".num").eachText();
        assertFalse(counts.isEmpty(), list);
        assertEquals(
            counts.stream().distinct().count() > 1, group.selectFirst("svg") != null, list);
      }
    }
    assertTrue(page(folder, "regions/liaoning/dalian").text().contains("辽宁省其他地方"));
    assertTrue(page(folder, "en/regions/liaoning/dalian").text().contains("Elsewhere in Liaoning"));
  }

  private static void publish(Path content, Path folder, Map<String, String> files)
      throws IOException {
    for (var file : files.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Catalogue catalogue =
        CatalogueReader.read(content, CatalogueReader.Options.PUBLISH, Progress.SILENT)
            .catalogue()
            .orElseThrow();
    SiteBuilder.build(
        catalogue, Templates.packaged(), SiteOptions.standard(), folder, Progress.SILENT);
  }

  private static Summary build(Path folder, int cases) {
    return SiteBuilder.build(
        Sample.of(cases), Templates.packaged(), SiteOptions.standard(), folder, Progress.SILENT);
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
