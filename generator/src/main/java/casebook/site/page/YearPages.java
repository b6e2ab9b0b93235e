package casebook.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The years: an index, newest first, and a page for each; last the cases that state none. */
final class YearPages {
  private static final String INDEX = Section.YEARS.address();

  private final Context context;
  private final List<Shelf> shelves = new ArrayList<>();

  /** The cases of a year, or those without. */
  private record Shelf(Optional<Integer> year, List<String> cases) {
    String address() {
      return year.map(Addresses::year).orElse(Addresses.NO_YEAR);
    }

    String name(Words words) {
      return year.map(y -> Integer.toString(y)).orElseGet(() -> words.text("year.none"));
    }

    String title(Words words) {
      return year.map(y -> words.text("year.title", y)).orElseGet(() -> words.text("year.none"));
    }

    String lead(Words words) {
      return year.map(y -> words.text("year.lead", y, cases.size()))
          .orElseGet(() -> words.text("year.none-lead", cases.size()));
    }
  }

  private YearPages(Context context) {
    this.context = context;
    context.catalogue().years().stream()
        .map(node -> new Shelf(Optional.of(node.year()), node.cases()))
        .forEach(shelves::add);
    List<String> undated = context.undated();
    if (!undated.isEmpty()) {
      shelves.add(new Shelf(Optional.empty(), undated));
    }
  }

  static List<Job> of(Context context) {
    YearPages pages = new YearPages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::index));
    for (Shelf shelf : pages.shelves) {
      IntStream.rangeClosed(1, Listing.pages(shelf.cases().size()))
          .forEach(n -> jobs.add(Pages.each(context, language -> pages.page(language, shelf, n))));
    }
    return jobs;
  }

  private Sheet index(Language language) {
    Words words = context.words(language);
    String title = words.text("nav.years");
    Frame frame =
        context
            .frame(language, Section.YEARS, INDEX, title)
            .describedAs(words.text("years.lead", context.catalogue().years().size()));
    return Sheet.of(
        "index",
        new IndexView(
            frame,
            title,
            frame.description(),
            false,
            List.of(new ListView.Group("", links(frame, Optional.empty())))));
  }

  private List<Link.Counted> links(Frame frame, Optional<Shelf> except) {
    return Shares.of(shelves, shelf -> shelf.year().isPresent() ? shelf.cases().size() : 0).stream()
        .filter(s -> !Optional.of(s.item()).equals(except))
        .map(
            s ->
                new Link.Counted(
                    s.item().name(frame.words()),
                    frame.to(s.item().address()),
                    s.item().cases().size(),
                    s.share()))
        .toList();
  }

  private Sheet page(Language language, Shelf shelf, int number) {
    Words words = context.words(language);
    String address = shelf.address();
    String title = shelf.title(words);
    Frame bare = context.frame(language, Section.YEARS, Listing.address(address, number), title);
    Frame frame =
        bare.under(List.of(new Link(words.text("nav.years"), bare.to(INDEX))))
            .describedAs(shelf.lead(words));
    return Sheet.of(
        "list",
        new ListView(
            frame,
            title,
            Optional.of(words.text("nav.years")),
            Optional.of(frame.description()),
            number > 1 ? List.of() : groups(frame, shelf),
            Listing.of(frame, address, shelf.cases(), number)));
  }

  private List<ListView.Group> groups(Frame frame, Shelf shelf) {
    Subjects subjects = Subjects.of(frame, shelf.cases());
    return List.of(
        subjects.provinces(),
        subjects.themes(),
        new ListView.Group(frame.t("year.siblings"), links(frame, Optional.of(shelf))));
  }
}
