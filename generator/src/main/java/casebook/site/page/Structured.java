package casebook.site.page;

import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Publication;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON-LD after schema.org, for search engines: what a page is and where it stands. */
final class Structured {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Structured() {}

  /** The way to a page. */
  private static ObjectNode crumbs(Frame frame) {
    ObjectNode list = object("BreadcrumbList");
    ArrayNode items = list.putArray("itemListElement");
    items.add(item(1, frame.siteTitle(), frame.absoluteOf(frame.to(""))));
    for (Link crumb : frame.crumbs()) {
      items.add(item(items.size() + 1, crumb.text(), frame.absoluteOf(crumb.href())));
    }
    items.add(item(items.size() + 1, frame.title(), frame.canonical()));
    return list;
  }

  private static ObjectNode item(int position, String name, Optional<String> url) {
    ObjectNode item = NODES.objectNode();
    item.put("@type", "ListItem");
    item.put("position", position);
    item.put("name", name);
    url.ifPresent(u -> item.put("item", u));
    return item;
  }

  static String article(Frame frame, Case content, List<Link> themes) {
    Publication publication = frame.publication();
    ObjectNode article = object("Article");
    article.put("headline", content.title());
    article.put("inLanguage", Language.CHINESE.tag());
    content.summary().ifPresent(s -> article.put("abstract", s));
    frame.canonical().ifPresent(u -> article.put("url", u));
    article.put("datePublished", publication.date());
    content.year().ifPresent(y -> article.put("temporalCoverage", Integer.toString(y)));
    content
        .region()
        .ifPresent(r -> article.set("spatialCoverage", named("Place", String.join("", r.names()))));
    article.set("author", named("Organization", publication.publisher()));
    content.organisation().ifPresent(o -> article.set("about", named("Organization", o)));
    article.set("publisher", named("Organization", publication.publisher()));
    article.set("isPartOf", named("Collection", publication.title()));
    ArrayNode keywords = article.putArray("keywords");
    themes.forEach(t -> keywords.add(t.text()));
    publication.licenceUrl().ifPresent(u -> article.put("license", u));
    return write(article, crumbs(frame));
  }

  /**
   * An indicator's values.
   *
   * @param files of the values, CSV or JSON
   */
  static String dataset(Frame frame, Indicator indicator, List<Link> files) {
    ObjectNode dataset = dataset(frame, files);
    ObjectNode variable = named("PropertyValue", indicator.name());
    variable.put("unitText", indicator.family());
    dataset.set("variableMeasured", variable);
    return write(dataset, crumbs(frame));
  }

  /** All that can be downloaded. */
  static String data(Frame frame, List<Link> files) {
    return write(dataset(frame, files), crumbs(frame));
  }

  private static ObjectNode dataset(Frame frame, List<Link> files) {
    Publication publication = frame.publication();
    ObjectNode dataset = object("Dataset");
    dataset.put("name", frame.title());
    dataset.put("description", frame.description());
    frame.canonical().ifPresent(u -> dataset.put("url", u));
    dataset.put("inLanguage", Language.CHINESE.tag());
    dataset.set("creator", named("Organization", publication.publisher()));
    dataset.put("datePublished", publication.date());
    ArrayNode downloads = dataset.putArray("distribution");
    for (Link file : files) {
      ObjectNode download = NODES.objectNode();
      download.put("@type", "DataDownload");
      download.put(
          "encodingFormat", file.href().endsWith(".csv") ? "text/csv" : "application/json");
      download.put("contentUrl", frame.absoluteOf(file.href()).orElse(file.href()));
      downloads.add(download);
    }
    publication.licenceUrl().ifPresent(u -> dataset.put("license", u));
    return dataset;
  }

  /** The site itself, with its search. */
  static String site(Frame frame) {
    ObjectNode site = object("WebSite");
    site.put("name", frame.siteTitle());
    site.put("description", frame.description());
    site.put("inLanguage", frame.language().tag());
    frame.canonical().ifPresent(u -> site.put("url", u));
    frame
        .absolute(frame.language().folder() + Section.SEARCH.address())
        .ifPresent(
            u -> {
              ObjectNode action = NODES.objectNode();
              action.put("@type", "SearchAction");
              action.put("target", u + "?q={q}");
              action.put("query-input", "required name=q");
              site.set("potentialAction", action);
            });
    return write(site);
  }

  private static ObjectNode object(String type) {
    ObjectNode object = NODES.objectNode();
    object.put("@type", type);
    return object;
  }

  private static ObjectNode named(String type, String name) {
    ObjectNode object = NODES.objectNode();
    object.put("@type", type);
    object.put("name", name);
    return object;
  }

  /** May stand within a script element. */
  private static String write(ObjectNode... objects) {
    ObjectNode graph = NODES.objectNode();
    graph.put("@context", "https://schema.org");
    ArrayNode all = graph.putArray("@graph");
    for (ObjectNode object : objects) {
      all.add(object);
    }
    return JSON.writeValueAsString(graph).replace("<", "\\u003c");
  }
}
