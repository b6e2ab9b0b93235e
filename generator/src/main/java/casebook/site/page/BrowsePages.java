package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Search, the list of all cases with its filters, and cases side by side. */
final class BrowsePages {
  private static final String ALL = Section.CASES.address();
  private static final JsonMapper JSON = new JsonMapper();

  /** Words that the script says; keys after {@code browse.} */
  private static final List<String> SAID =
      List.of(
          "start",
          "found",
          "found-for",
          "found-about",
          "found-loosely",
          "none",
          "none-for",
          "no-words",
          "failed",
          "more",
          "in-section",
          "in-text",
          "facet.place",
          "facet.theme",
          "facet.indicator",
          "facet.year",
          "facet.kind",
          "no-place",
          "no-year",
          "no-indicators",
          "comma",
          "regions",
          "themes",
          "indicators");

  /** Words of the page that compares; keys after {@code compare.} */
  private static final List<String> COMPARED =
      List.of(
          "start",
          "one-more",
          "none",
          "remove",
          "add",
          "place",
          "organisation",
          "year",
          "themes",
          "summary",
          "outline",
          "figures",
          "own-figures");

  private final Context context;

  private BrowsePages(Context context) {
    this.context = context;
  }

  static List<Job> of(Context context) {
    BrowsePages pages = new BrowsePages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::search));
    jobs.add(Pages.each(context, pages::compare));
    List<String> slugs = context.catalogue().entries().stream().map(Entry::slug).toList();
    IntStream.rangeClosed(1, Listing.pages(slugs.size()))
        .forEach(n -> jobs.add(Pages.each(context, language -> pages.all(language, slugs, n))));
    return jobs;
  }

  private Sheet search(Language language) {
    Words words = context.words(language);
    String title = words.text("search.title");
    Frame frame =
        context
            .frame(language, Section.SEARCH, Section.SEARCH.address(), title)
            .describedAs(words.text("search.ask"));
    return Sheet.of(
        "search",
        new BrowseView(frame, title, context.search().folder(), said(words), Optional.empty()));
  }

  private Sheet compare(Language language) {
    Words words = context.words(language);
    String title = words.text("compare.title");
    Frame frame =
        context
            .frame(language, Section.NONE, "compare/", title)
            .describedAs(words.text("compare.lead"));
    return Sheet.of(
        "compare",
        new BrowseView(
            frame,
            title,
            context.search().folder(),
            json(said(words, "compare.", COMPARED)),
            Optional.empty()));
  }

  private Sheet all(Language language, List<String> slugs, int number) {
    Words words = context.words(language);
    String title = words.text("cases.title");
    Frame frame =
        context
            .frame(language, Section.CASES, Listing.address(ALL, number), title)
            .describedAs(words.text("cases.lead", slugs.size()));
    return Sheet.of(
        "cases",
        new BrowseView(
            frame,
            title,
            context.search().folder(),
            said(words),
            Optional.of(Listing.of(frame, ALL, slugs, number))));
  }

  private static String said(Words words) {
    SortedMap<String, String> said = said(words, "browse.", SAID);
    for (Kind kind : Kind.values()) {
      said.put("kind." + kind.id(), words.text("kind." + kind.id()));
    }
    return json(said);
  }

  private static SortedMap<String, String> said(Words words, String prefix, List<String> keys) {
    TreeMap<String, String> said = new TreeMap<>();
    keys.forEach(key -> said.put(key, words.text(prefix + key)));
    return said;
  }

  private static String json(SortedMap<String, String> said) {
    return JSON.writeValueAsString(said);
  }
}
