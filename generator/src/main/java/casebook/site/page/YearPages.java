package casebook.site.page;

import casebook.catalogue.YearNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The years: an index, newest first, and a page for each. */
final class YearPages {
  private static final String INDEX = Section.YEARS.address();

  private final Context context;

  private YearPages(Context context) {
    this.context = context;
  }

  static List<Job> of(Context context) {
    YearPages pages = new YearPages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::index));
    for (YearNode node : context.catalogue().years()) {
      IntStream.rangeClosed(1, Listing.pages(node.cases().size()))
          .forEach(n -> jobs.add(Pages.each(context, language -> pages.page(language, node, n))));
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
            List.of(new ListView.Group("", links(frame, -1)))));
  }

  private List<Link.Counted> links(Frame frame, int except) {
    return Shares.of(context.catalogue().years(), y -> y.cases().size()).stream()
        .filter(s -> s.item().year() != except)
        .map(
            s ->
                new Link.Counted(
                    Integer.toString(s.item().year()),
                    frame.to(Addresses.year(s.item().year())),
                    s.item().cases().size(),
                    s.share()))
        .toList();
  }

  private Sheet page(Language language, YearNode node, int number) {
    Words words = context.words(language);
    String address = Addresses.year(node.year());
    String title = words.text("year.title", node.year());
    Frame bare = context.frame(language, Section.YEARS, Listing.address(address, number), title);
    Frame frame =
        bare.under(List.of(new Link(words.text("nav.years"), bare.to(INDEX))))
            .describedAs(words.text("year.lead", node.year(), node.cases().size()));
    List<Link.Counted> others = number > 1 ? List.of() : links(frame, node.year());
    return Sheet.of(
        "list",
        new ListView(
            frame,
            title,
            Optional.of(words.text("nav.years")),
            Optional.of(frame.description()),
            others.isEmpty()
                ? List.of()
                : List.of(new ListView.Group(words.text("year.siblings"), others)),
            Listing.of(frame, address, node.cases(), number)));
  }
}
