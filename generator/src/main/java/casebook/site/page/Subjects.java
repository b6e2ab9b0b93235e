package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.catalogue.RegionNode;
import casebook.model.Indicator;
import casebook.model.Region;
import casebook.model.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What some cases are about, as ways on from a page that lists them: provinces, themes and
 * indicators, each with the number of these cases, the most frequent first.
 */
record Subjects(Frame frame, List<Entry> entries) {
  /** Indicators named on one page. */
  private static final int INDICATORS = 12;

  static Subjects of(Frame frame, List<String> cases) {
    return new Subjects(
        frame,
        cases.stream().map(frame.context().catalogue()::entry).flatMap(Optional::stream).toList());
  }

  ListView.Group provinces() {
    Divisions divisions = frame.context().divisions();
    return group(
        "nav.regions",
        entry ->
            entry.region().stream()
                .flatMap(r -> divisions.path(r).stream().limit(1))
                .map(RegionNode::region),
        Region::code,
        Integer.MAX_VALUE,
        Names::of,
        Addresses::of);
  }

  ListView.Group themes() {
    return group(
        "nav.themes",
        entry -> entry.themes().stream(),
        Theme::id,
        Integer.MAX_VALUE,
        Names::of,
        Addresses::of);
  }

  /** Those that most of the cases report. */
  ListView.Group indicators() {
    return group(
        "nav.indicators",
        entry ->
            entry.content().indicators().stream()
                .flatMap(m -> m.indicator().stream())
                .distinct()
                .flatMap(id -> frame.names().indicator(id).stream()),
        Indicator::id,
        INDICATORS,
        Names::of,
        Addresses::of);
  }

  private <K> ListView.Group group(
      String name,
      Function<Entry, Stream<K>> subjects,
      Function<K, String> id,
      int most,
      BiFunction<Names, K, String> named,
      Function<K, String> address) {
    Tally<K> tally = new Tally<>();
    entries.forEach(entry -> subjects.apply(entry).forEach(tally::add));
    return new ListView.Group(
        frame.t(name),
        Shares.of(tally.mostFirst(id).stream().limit(most).toList(), tally::of).stream()
            .map(
                s ->
                    new Link.Counted(
                        named.apply(frame.names(), s.item()),
                        frame.to(address.apply(s.item())),
                        tally.of(s.item()),
                        s.share()))
            .toList());
  }
}
