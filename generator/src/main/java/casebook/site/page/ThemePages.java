package casebook.site.page;

import casebook.catalogue.ThemeNode;
import casebook.site.page.TreeView.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The themes: an index of two levels and a page for each. */
final class ThemePages {
  private static final String INDEX = Section.THEMES.address();

  private final Context context;

  private ThemePages(Context context) {
    this.context = context;
  }

  static List<Job> of(Context context) {
    ThemePages pages = new ThemePages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::index));
    for (ThemeNode top : context.catalogue().themes()) {
      pages.addPages(jobs, top, top);
      top.children().forEach(second -> pages.addPages(jobs, top, second));
    }
    return jobs;
  }

  private void addPages(List<Job> jobs, ThemeNode top, ThemeNode node) {
    List<String> cases = cases(node);
    IntStream.rangeClosed(1, Listing.pages(cases.size()))
        .forEach(n -> jobs.add(Pages.each(context, l -> page(l, top, node, cases, n))));
  }

  /** Cases of the theme and its second level, each once, in reading order. */
  private List<String> cases(ThemeNode node) {
    TreeSet<Integer> places = new TreeSet<>();
    collect(node, places);
    return places.stream().map(i -> context.catalogue().entries().get(i).slug()).toList();
  }

  private void collect(ThemeNode node, SortedSet<Integer> places) {
    node.cases().forEach(slug -> places.add(context.position(slug)));
    node.children().forEach(child -> collect(child, places));
  }

  private Sheet index(Language language) {
    Words words = context.words(language);
    String title = words.text("nav.themes");
    Frame frame =
        context
            .frame(language, Section.THEMES, INDEX, title)
            .describedAs(words.text("themes.lead", context.catalogue().themes().size()));
    return Sheet.of(
        "tree",
        new TreeView(
            frame,
            title,
            frame.description(),
            Optional.empty(),
            branches(frame, context.catalogue().themes()),
            Optional.of(Matrix.of(context, frame))));
  }

  static List<Branch> branches(Frame frame, List<ThemeNode> nodes) {
    return Shares.of(nodes, ThemeNode::count).stream()
        .map(
            s ->
                new Branch(
                    link(frame, s.item(), s.share()),
                    frame.names().description(s.item().theme()),
                    branches(frame, s.item().children())))
        .toList();
  }

  private static Link.Counted link(Frame frame, ThemeNode node, int share) {
    return new Link.Counted(
        frame.names().of(node.theme()), frame.to(Addresses.of(node.theme())), node.count(), share);
  }

  private Sheet page(
      Language language, ThemeNode top, ThemeNode node, List<String> cases, int number) {
    Words words = context.words(language);
    Names names = context.names(language);
    String address = Addresses.of(node.theme());
    String title = names.of(node.theme());
    Frame bare = context.frame(language, Section.THEMES, Listing.address(address, number), title);
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(new Link(words.text("nav.themes"), bare.to(INDEX)));
    if (node.theme().path().second().isPresent()) {
      crumbs.add(new Link(names.of(top.theme()), bare.to(Addresses.of(top.theme()))));
    }
    Frame frame =
        bare.under(crumbs)
            .describedAs(
                names
                    .description(node.theme())
                    .orElseGet(() -> words.text("theme.lead", title, node.count())));
    List<ListView.Group> groups = number > 1 ? List.of() : groups(frame, top, node, cases);
    return Sheet.of(
        "list",
        new ListView(
            frame,
            title,
            Optional.of(words.text("nav.themes")),
            Optional.of(frame.description()),
            groups,
            Listing.of(frame, address, cases, number)));
  }

  private List<ListView.Group> groups(
      Frame frame, ThemeNode top, ThemeNode node, List<String> cases) {
    Subjects subjects = Subjects.of(frame, cases);
    List<ThemeNode> others =
        (node.theme().path().second().isEmpty() ? context.catalogue().themes() : top.children())
            .stream().filter(n -> !n.theme().id().equals(node.theme().id())).toList();
    return List.of(
        new ListView.Group(frame.t("theme.parts"), links(frame, node.children())),
        subjects.provinces(),
        subjects.indicators(),
        new ListView.Group(frame.t("theme.siblings"), links(frame, others)));
  }

  private static List<Link.Counted> links(Frame frame, List<ThemeNode> nodes) {
    return Shares.of(nodes, ThemeNode::count).stream()
        .map(s -> link(frame, s.item(), s.share()))
        .toList();
  }
}
