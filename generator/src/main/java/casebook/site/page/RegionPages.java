package casebook.site.page;

import casebook.catalogue.RegionNode;
import casebook.site.page.TreeView.Branch;
import casebook.text.Collation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The regions: an index by code and a page for each. */
final class RegionPages {
  private static final String INDEX = Section.REGIONS.address();
  private static final String BY_NAME = INDEX + "a-z/";

  private final Context context;
  private final List<String> unplaced;

  private RegionPages(Context context) {
    this.context = context;
    this.unplaced = context.unplaced();
  }

  static List<Job> of(Context context) {
    RegionPages pages = new RegionPages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::index));
    jobs.add(Pages.each(context, pages::byName));
    context
        .divisions()
        .each(
            node ->
                IntStream.rangeClosed(1, Listing.pages(node.count()))
                    .forEach(n -> jobs.add(Pages.each(context, l -> pages.page(l, node, n)))));
    if (!pages.unplaced.isEmpty()) {
      IntStream.rangeClosed(1, Listing.pages(pages.unplaced.size()))
          .forEach(n -> jobs.add(Pages.each(context, l -> pages.unplaced(l, n))));
    }
    return jobs;
  }

  private Sheet index(Language language) {
    Words words = context.words(language);
    String title = words.text("nav.regions");
    List<RegionNode> provinces = context.divisions().provinces();
    int count = provinces.stream().mapToInt(RegionNode::count).sum();
    Frame frame =
        context
            .frame(language, Section.REGIONS, INDEX, title)
            .describedAs(
                unplaced.isEmpty()
                    ? words.text("regions.lead", provinces.size(), count)
                    : words.text("regions.lead-none", provinces.size(), count, unplaced.size()));
    List<Branch> branches = new ArrayList<>(branches(frame, provinces));
    if (!unplaced.isEmpty()) {
      branches.add(new Branch(none(frame), Optional.empty(), List.of()));
    }
    return Sheet.of(
        "tree",
        new TreeView(
            frame,
            title,
            frame.description(),
            Optional.of(new Link(words.text("regions.by-name"), frame.to(BY_NAME))),
            branches,
            Optional.empty()));
  }

  /** All regions in one list, in the order of their names. */
  private Sheet byName(Language language) {
    Words words = context.words(language);
    String title = words.text("regions.by-name");
    Frame bare = context.frame(language, Section.REGIONS, BY_NAME, title);
    Frame frame =
        bare.under(List.of(new Link(words.text("nav.regions"), bare.to(INDEX))))
            .describedAs(words.text("regions.by-name-lead"));
    List<RegionNode> nodes = new ArrayList<>();
    context.divisions().each(nodes::add);
    Function<RegionNode, String> name = node -> frame.names().of(node.region());
    List<RegionNode> sorted =
        frame.chinese()
            ? Collation.sorted(nodes, name)
            : nodes.stream()
                .sorted(Comparator.comparing(name).thenComparing(n -> n.region().code()))
                .toList();
    Map<String, List<Link.Counted>> groups = new LinkedHashMap<>();
    for (Shares.Share<RegionNode> s : Shares.of(sorted, RegionNode::count)) {
      String own = name.apply(s.item());
      String letter = frame.chinese() ? Collation.letter(own) : own.substring(0, 1);
      groups.computeIfAbsent(letter, l -> new ArrayList<>()).add(link(frame, s.item(), s.share()));
    }
    if (!unplaced.isEmpty()) {
      groups.put("…", List.of(none(frame)));
    }
    return Sheet.of(
        "index",
        new IndexView(
            frame,
            title,
            frame.description(),
            true,
            groups.entrySet().stream()
                .map(g -> new ListView.Group(g.getKey(), g.getValue()))
                .toList()));
  }

  private static List<Branch> branches(Frame frame, List<RegionNode> nodes) {
    return Shares.of(nodes, RegionNode::count).stream()
        .map(
            s ->
                new Branch(
                    link(frame, s.item(), s.share()),
                    Optional.empty(),
                    branches(frame, s.item().children())))
        .toList();
  }

  private Link.Counted none(Frame frame) {
    return new Link.Counted(
        frame.t("region.none"), frame.to(Addresses.NO_REGION), unplaced.size(), 0);
  }

  private static Link.Counted link(Frame frame, RegionNode node, int share) {
    return new Link.Counted(
        frame.names().of(node.region()),
        frame.to(Addresses.of(node.region())),
        node.count(),
        share);
  }

  private Sheet page(Language language, RegionNode node, int number) {
    List<RegionNode> path = context.divisions().path(node.region());
    Words words = context.words(language);
    Names names = context.names(language);
    String address = Addresses.of(node.region());
    String title = names.of(node.region());
    Frame bare = context.frame(language, Section.REGIONS, Listing.address(address, number), title);
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(new Link(words.text("nav.regions"), bare.to(INDEX)));
    for (RegionNode above : path.subList(0, path.size() - 1)) {
      crumbs.add(new Link(names.of(above.region()), bare.to(Addresses.of(above.region()))));
    }
    List<String> cases = Divisions.cases(node);
    Frame frame =
        bare.under(crumbs)
            .describedAs(
                words.text(
                    "region.lead", names.inFull(node.region()), cases.size(), figures(cases)));
    List<ListView.Group> groups = number > 1 ? List.of() : groups(frame, node, path, cases);
    return Sheet.of(
        "list",
        new ListView(
            frame,
            title,
            Optional.of(words.text("nav.regions")),
            Optional.of(frame.description()),
            groups,
            Listing.of(frame, address, cases, number)));
  }

  private int figures(List<String> cases) {
    return cases.stream()
        .flatMap(slug -> context.catalogue().entry(slug).stream())
        .mapToInt(entry -> entry.content().indicators().size())
        .sum();
  }

  /** The cases that no place is stated for. */
  private Sheet unplaced(Language language, int number) {
    Words words = context.words(language);
    String title = words.text("region.none");
    Frame bare =
        context.frame(
            language, Section.REGIONS, Listing.address(Addresses.NO_REGION, number), title);
    Frame frame =
        bare.under(List.of(new Link(words.text("nav.regions"), bare.to(INDEX))))
            .describedAs(words.text("region.none-lead", unplaced.size()));
    return Sheet.of(
        "list",
        new ListView(
            frame,
            title,
            Optional.of(words.text("nav.regions")),
            Optional.of(frame.description()),
            number > 1 ? List.of() : subjects(frame),
            Listing.of(frame, Addresses.NO_REGION, unplaced, number)));
  }

  private List<ListView.Group> groups(
      Frame frame, RegionNode node, List<RegionNode> path, List<String> cases) {
    Subjects subjects = Subjects.of(frame, cases);
    Optional<RegionNode> above =
        path.size() > 1 ? Optional.of(path.get(path.size() - 2)) : Optional.empty();
    List<RegionNode> others =
        above.map(RegionNode::children).orElseGet(context.divisions()::provinces).stream()
            .filter(s -> !s.region().equals(node.region()))
            .toList();
    String elsewhere =
        above
            .map(a -> frame.t("region.elsewhere", frame.names().of(a.region())))
            .orElseGet(() -> frame.t("region.other-provinces"));
    return List.of(
        new ListView.Group(frame.t("region.parts"), links(frame, node.children())),
        subjects.themes(),
        subjects.indicators(),
        new ListView.Group(elsewhere, links(frame, others)));
  }

  private List<ListView.Group> subjects(Frame frame) {
    Subjects subjects = Subjects.of(frame, unplaced);
    return List.of(subjects.themes(), subjects.indicators());
  }

  private static List<Link.Counted> links(Frame frame, List<RegionNode> nodes) {
    return Shares.of(nodes, RegionNode::count).stream()
        .map(s -> link(frame, s.item(), s.share()))
        .toList();
  }
}
