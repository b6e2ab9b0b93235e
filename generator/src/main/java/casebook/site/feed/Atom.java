package casebook.site.feed;

import casebook.catalogue.Entry;
import casebook.site.page.Addresses;
import casebook.site.page.Context;
import casebook.site.page.TextFile;
import java.util.Comparator;

/** Atom (RFC 4287): the latest cases. All bear the date of the edition, the only one there is. */
final class Atom {
  private static final int ENTRIES = 30;

  private Atom() {}

  static TextFile of(Context context) {
    String home = context.absolute("").orElseThrow();
    String updated = context.publication().date() + "T00:00:00Z";
    StringBuilder xml =
        new StringBuilder()
            .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n")
            .append(element("title", context.publication().title()))
            .append(element("subtitle", context.publication().description()))
            .append(element("id", home))
            .append(element("updated", updated))
            .append("<author>" + element("name", context.publication().publisher()) + "</author>\n")
            .append("<link href=\"" + Xml.text(home) + "\"/>\n")
            .append("<link rel=\"self\" href=\"" + Xml.text(home + "feed.xml") + "\"/>\n");
    context.catalogue().entries().stream()
        .sorted(Comparator.<Entry>comparingInt(e -> -e.content().year().orElse(0)))
        .limit(ENTRIES)
        .forEach(
            e -> {
              String url = home + Addresses.of(e);
              xml.append("<entry>\n")
                  .append(element("title", e.title()))
                  .append(element("id", url))
                  .append(element("updated", updated))
                  .append("<link href=\"" + Xml.text(url) + "\"/>\n");
              e.content().summary().ifPresent(s -> xml.append(element("summary", s)));
              e.themes()
                  .forEach(t -> xml.append("<category term=\"" + Xml.text(t.name()) + "\"/>\n"));
              xml.append("</entry>\n");
            });
    return new TextFile("feed.xml", xml.append("</feed>\n").toString());
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Xml.text(text) + "</" + name + ">\n";
  }
}
