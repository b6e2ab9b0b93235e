package casebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.model.Progress;
import casebook.site.page.Policy;
import casebook.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines read: sitemap, feed, headers, structured data. */
class FeedsTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @TempDir static Path site;

  @BeforeAll
  static void build() {
    SiteBuilder.build(
        Sample.of(40), Templates.packaged(), SiteOptions.standard(), site, Progress.SILENT);
  }

  private static Document xml(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(site.resolve(file).toFile());
  }

  private static List<String> texts(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static String base() throws Exception {
    return texts(xml("feed.xml"), "id").get(0);
  }

  /** The file that answers an address of the site. */
  private static Path file(String address, String base) {
    assertTrue(address.startsWith(base), address);
    String path = address.substring(base.length());
    return site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }

  @Test
  void sitemapNamesEveryPageOnce() throws Exception {
    List<String> named = texts(xml("sitemap.xml"), "loc");
    Set<Path> files = new TreeSet<>();
    for (String address : named) {
      assertTrue(files.add(file(address, base())), address);
    }
    try (Stream<Path> walk = Files.walk(site)) {
      Set<Path> pages =
          new TreeSet<>(walk.filter(f -> f.getFileName().toString().equals("index.html")).toList());
      pages.removeAll(files);
      assertTrue(
          pages.stream().allMatch(FeedsTest::isNotForMachines), () -> "not in sitemap: " + pages);
    }
    assertTrue(files.stream().allMatch(Files::isRegularFile), files::toString);
  }

  /** Pages that show nothing without a question, another order of a list, its further pages. */
  private static boolean isNotForMachines(Path page) {
    String path = site.relativize(page).toString();
    return path.matches("(en/)?(search|compare|regions/a-z)/index.html") || path.contains("/page/");
  }

  @Test
  void feedLeadsToCases() throws Exception {
    Document feed = xml("feed.xml");
    NodeList links = feed.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      String href = ((Element) links.item(i)).getAttribute("href");
      assertTrue(Files.isRegularFile(file(href, base())), href);
    }
    List<String> ids = texts(feed, "id");
    assertEquals(ids.size(), Set.copyOf(ids).size());
    assertTrue(ids.size() > 10, ids::toString);
    for (String moment : texts(feed, "updated")) {
      assertTrue(moment.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), moment);
    }
  }

  @Test
  void structuredDataSaysWhatAPageIs() throws IOException {
    assertEquals(List.of("WebSite"), types(""));
    assertEquals(List.of("Article", "BreadcrumbList"), types("cases/sample-1/"));
    assertEquals(List.of("Dataset", "BreadcrumbList"), types("indicators/income/"));
  }

  private static List<String> types(String page) throws IOException {
    Matcher data = DATA.matcher(Files.readString(site.resolve(page + "index.html")));
    assertTrue(data.find(), page);
    JsonNode graph = new JsonMapper().readTree(data.group(1)).get("@graph");
    List<String> types = new ArrayList<>();
    graph.forEach(node -> types.add(node.get("@type").asString()));
    return types;
  }

  @Test
  void headersAreStrict() throws IOException {
    for (String file : List.of("_headers", "nginx.conf")) {
      assertTrue(Files.readString(site.resolve(file)).contains(Policy.HEADER), file);
    }
    assertTrue(!Policy.HEADER.contains("unsafe"));
    assertTrue(Files.readString(site.resolve("robots.txt")).contains("sitemap.xml"));
    assertTrue(Files.readString(site.resolve("llms.txt")).contains("sample-1.md"));
  }
}
