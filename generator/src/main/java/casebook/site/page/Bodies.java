package casebook.site.page;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.ThemeNode;
import casebook.markdown.LinkResolver;
import casebook.markdown.Mark;
import casebook.markdown.MarkIndex;
import casebook.markdown.MarkdownText;
import casebook.markdown.RenderOptions;
import casebook.markdown.Rendered;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Page;
import casebook.model.Region;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renders running text: figures anchored and linked to their indicators, first mentions of known
 * places, themes and other cases linked to their pages. Links are the same in every language, since
 * they lead up no further than the language's folder.
 */
final class Bodies {
  /** A shorter title is a name or a phrase that texts say without meaning the case. */
  private static final int SHORTEST_TITLE = 6;

  /** A theme of two characters is a word of everyday use too: 综合, 支部. */
  private static final int SHORTEST_THEME = 3;

  private static final String FROM_CASE = "../../";
  private static final String FROM_PAGE = "../";

  private final Catalogue catalogue;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Set<String> pages = new HashSet<>();
  private final Awards awards;
  private final MarkIndex titles;
  private final MarkIndex places;
  private final MarkIndex themes;

  Bodies(Catalogue catalogue, Divisions divisions) {
    this.catalogue = catalogue;
    catalogue.indicators().forEach(n -> indicators.put(n.indicator().id(), n.indicator()));
    catalogue.pages().forEach(p -> pages.add(p.slug()));
    this.awards = new Awards(catalogue);
    this.titles = titles(catalogue);
    this.places = places(divisions);
    this.themes = themes(catalogue);
  }

  private static MarkIndex titles(Catalogue catalogue) {
    List<Mark> marks = new ArrayList<>();
    for (Entry entry : catalogue.entries()) {
      if (entry.title().length() >= SHORTEST_TITLE) {
        marks.add(Mark.link(entry.title(), FROM_CASE + Addresses.of(entry), "mention"));
      }
    }
    return MarkIndex.of(marks);
  }

  /** By full name, provinces and cities by their short name too; names of two places by neither. */
  private static MarkIndex places(Divisions divisions) {
    Map<String, Optional<Region>> byName = new HashMap<>();
    divisions.each(
        node -> {
          Region region = node.region();
          enter(byName, region.name(), region);
          String stem = PlaceNames.stem(region.name());
          if (region.code().endsWith("00") && !stem.equals(region.name())) {
            enter(byName, stem, region);
          }
        });
    List<Mark> marks = new ArrayList<>();
    byName.forEach(
        (name, region) ->
            region.ifPresent(
                r -> marks.add(Mark.link(name, FROM_CASE + Addresses.of(r), "mention"))));
    return MarkIndex.of(marks);
  }

  private static void enter(Map<String, Optional<Region>> byName, String name, Region region) {
    byName.merge(name, Optional.of(region), (one, other) -> Optional.empty());
  }

  private static MarkIndex themes(Catalogue catalogue) {
    List<Mark> marks = new ArrayList<>();
    for (ThemeNode top : catalogue.themes()) {
      for (ThemeNode second : top.children()) {
        String name = second.theme().name();
        if (name.length() >= SHORTEST_THEME) {
          marks.add(Mark.link(name, FROM_CASE + Addresses.of(second.theme()), "mention"));
        }
      }
    }
    return MarkIndex.of(marks);
  }

  Body of(Entry entry) {
    MarkIndex figures = figures(entry.content().indicators());
    RenderOptions marked =
        entry.content().kind() == Kind.AWARD_LIST
            ? RenderOptions.PLAIN.withMarks(figures, awards(entry), titles)
            : RenderOptions.PLAIN.withMarks(figures, titles, places, themes);
    RenderOptions options = marked.withLinks(links(FROM_CASE));
    Rendered rendered = entry.text().render(options);
    String html = Markup.unlinked(rendered.html(), FROM_CASE + Addresses.of(entry));
    return new Body(Markup.scrolling(html), rendered.headings(), rendered.anchors());
  }

  Body of(Page page) {
    Rendered rendered =
        MarkdownText.of(page.body()).render(RenderOptions.PLAIN.withLinks(links(FROM_PAGE)));
    return new Body(Markup.scrolling(rendered.html()), rendered.headings(), rendered.anchors());
  }

  /**
   * In a list of entries a link says that a case tells the entry, so places and themes have none.
   */
  private MarkIndex awards(Entry entry) {
    return MarkIndex.of(awards.marks(entry.content().body(), FROM_CASE));
  }

  private MarkIndex figures(List<Measure> measures) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      Optional<String> href =
          measure
              .indicator()
              .map(indicators::get)
              .map(indicator -> FROM_CASE + Addresses.of(indicator));
      marks.add(
          new Mark(
              measure.quote(),
              Optional.of(Addresses.figure(i + 1)),
              href,
              "figure",
              Optional.of(measure.label())));
    }
    return MarkIndex.of(marks);
  }

  private LinkResolver links(String up) {
    return link -> {
      String fragment = link.fragment().map(f -> "#" + f).orElse("");
      if (catalogue.entry(link.slug()).isPresent()) {
        return Optional.of(up + Addresses.of(link.slug()) + fragment);
      }
      return pages.contains(link.slug())
          ? Optional.of(up + link.slug() + "/" + fragment)
          : Optional.empty();
    };
  }
}
