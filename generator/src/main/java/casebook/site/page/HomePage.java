package casebook.site.page;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.model.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The front page. */
final class HomePage {
  private static final int NEWEST = 6;
  private static final int INDICATORS = 12;

  private HomePage() {}

  static Sheet of(Context context, Language language) {
    Catalogue catalogue = context.catalogue();
    String description =
        language == Language.CHINESE
            ? context.publication().description()
            : context.publication().descriptionEn();
    Frame frame = context.frame(language, Section.HOME, "", "").describedAs(description);
    return Sheet.of(
        "home",
        new HomeView(
            frame.structuredAs(Structured.site(frame)),
            context.publication().subtitle().filter(s -> frame.chinese()),
            description,
            counts(frame, context),
            TileMap.of(frame, context.divisions().provinces()),
            unplaced(frame, context.unplaced().size()),
            ThemePages.branches(frame, catalogue.themes()),
            indicators(frame, catalogue),
            newest(frame, catalogue)));
  }

  private static Optional<Link> unplaced(Frame frame, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Link(frame.t("home.unplaced", count), frame.to(Addresses.NO_REGION)));
  }

  private static List<HomeView.Count> counts(Frame frame, Context context) {
    Catalogue catalogue = context.catalogue();
    AtomicInteger places = new AtomicInteger();
    context.divisions().each(node -> places.addAndGet(node.cases().isEmpty() ? 0 : 1));
    int figures = catalogue.entries().stream().mapToInt(e -> e.content().indicators().size()).sum();
    return List.of(
        count(frame, catalogue.entries().size(), "cases", Section.CASES),
        count(frame, places.get(), "places", Section.REGIONS),
        count(frame, catalogue.indicators().size(), "indicators", Section.INDICATORS),
        count(frame, figures, "figures", Section.INDICATORS));
  }

  private static HomeView.Count count(Frame frame, int count, String name, Section section) {
    return new HomeView.Count(
        Amounts.grouped(count), frame.t("home." + name), frame.to(section.address()));
  }

  /** Those that most cases report. */
  private static List<Link.Counted> indicators(Frame frame, Catalogue catalogue) {
    List<IndicatorNode> most =
        catalogue.indicators().stream()
            .sorted(
                Comparator.<IndicatorNode>comparingInt(n -> -n.readings().size())
                    .thenComparing(n -> n.indicator().id()))
            .limit(INDICATORS)
            .toList();
    return Shares.of(most, n -> n.readings().size()).stream()
        .map(s -> IndicatorPages.link(frame, s.item(), s.share()))
        .toList();
  }

  /** Of the latest year first; within a year in reading order. */
  private static List<Card> newest(Frame frame, Catalogue catalogue) {
    Cards cards = new Cards(frame);
    return catalogue.entries().stream()
        .filter(e -> e.content().kind() == Kind.CASE)
        .sorted(Comparator.<Entry>comparingInt(e -> -e.content().year().orElse(0)))
        .limit(NEWEST)
        .map(cards::of)
        .toList();
  }
}
