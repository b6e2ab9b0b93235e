package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Search, and the list of all cases with its filters. */
final class BrowsePages {
  private static final String ALL = Section.CASES.address();
  private static final JsonMapper JSON = new JsonMapper();

  /** Words that the script says; keys after {@code browse.} */
  private static final List<String> SAID =
      List.of(
          "start",
          "found",
          "found-for",
          "none",
          "none-for",
          "no-words",
          "more",
          "in-section",
          "in-text",
          "facet.place",
          "facet.theme",
          "facet.indicator",
          "facet.year",
          "facet.kind",
          "regions",
          "themes",
          "indicators");

  private final Context context;

  private BrowsePages(Context context) {
    this.context = context;
  }

  static List<Job> of(Context context) {
    BrowsePages pages = new BrowsePages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::search));
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
        new BrowseView(
            frame, title, context.search().folder(), said(words), false, Optional.empty()));
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
            true,
            Optional.of(Listing.of(frame, ALL, slugs, number))));
  }

  /** JSON that may stand within a script element. */
  private static String said(Words words) {
    TreeMap<String, String> said = new TreeMap<>();
    SAID.forEach(key -> said.put(key, words.text("browse." + key)));
    for (Kind kind : Kind.values()) {
      said.put("kind." + kind.id(), words.text("kind." + kind.id()));
    }
    return JSON.writeValueAsString(said).replace("<", "\\u003c");
  }
}
