package casebook.site.feed;

import casebook.catalogue.RegionNode;
import casebook.catalogue.ThemeNode;
import casebook.site.page.Addresses;
import casebook.site.page.Context;
import casebook.site.page.Language;
import casebook.site.page.Output;
import casebook.site.page.Section;
import casebook.site.page.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Sitemap 0.9: every page in every language, each naming the others; in parts when it is long. */
final class Sitemap {
  /** Addresses in one file; the protocol allows 50,000. */
  private static final int MOST = 10_000;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      """;

  private final Context context;
  private final List<String> addresses = new ArrayList<>();

  private Sitemap(Context context) {
    this.context = context;
  }

  static List<Output> of(Context context) {
    Sitemap map = new Sitemap(context);
    map.collect();
    return map.files();
  }

  private void collect() {
    addresses.add("");
    for (Section section :
        List.of(
            Section.CASES, Section.REGIONS, Section.THEMES, Section.INDICATORS, Section.YEARS)) {
      addresses.add(section.address());
    }
    context.texts(Language.CHINESE).forEach(page -> addresses.add(page.slug() + "/"));
    context.catalogue().entries().forEach(e -> addresses.add(Addresses.of(e)));
    context.catalogue().regions().forEach(this::collect);
    if (!context.unplaced().isEmpty()) {
      addresses.add(Addresses.NO_REGION);
    }
    context.catalogue().themes().forEach(this::collect);
    context.catalogue().indicators().forEach(n -> addresses.add(Addresses.of(n.indicator())));
    context.catalogue().years().forEach(n -> addresses.add(Addresses.year(n.year())));
    if (!context.undated().isEmpty()) {
      addresses.add(Addresses.NO_YEAR);
    }
  }

  private void collect(RegionNode node) {
    addresses.add(Addresses.of(node.region()));
    node.children().forEach(this::collect);
  }

  private void collect(ThemeNode node) {
    addresses.add(Addresses.of(node.theme()));
    node.children().forEach(this::collect);
  }

  private List<Output> files() {
    int each = MOST / context.languages().size();
    if (addresses.size() <= each) {
      return List.of(new TextFile("sitemap.xml", part(addresses)));
    }
    List<Output> files = new ArrayList<>();
    StringBuilder index =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    for (int from = 0; from < addresses.size(); from += each) {
      String name = "sitemap-" + (files.size() + 1) + ".xml";
      List<String> part = addresses.subList(from, Math.min(addresses.size(), from + each));
      files.add(new TextFile(name, part(part)));
      index.append("<sitemap><loc>").append(url(name)).append("</loc></sitemap>\n");
    }
    files.add(new TextFile("sitemap.xml", index.append("</sitemapindex>\n").toString()));
    return files;
  }

  private String part(List<String> part) {
    StringBuilder xml = new StringBuilder(HEAD);
    for (String address : part) {
      for (Language language : context.languages()) {
        xml.append("<url><loc>").append(url(language.folder() + address)).append("</loc>");
        for (Language other : context.languages()) {
          xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
              .append(other.tag())
              .append("\" href=\"")
              .append(url(other.folder() + address))
              .append("\"/>");
        }
        xml.append("</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  private String url(String path) {
    return Xml.text(context.absolute(path).orElseThrow());
  }
}
