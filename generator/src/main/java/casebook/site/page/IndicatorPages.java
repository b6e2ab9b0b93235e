package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.IndicatorNode.Reading;
import casebook.figures.Comparison;
import casebook.model.Indicator;
import casebook.model.Measure;
import casebook.site.page.IndicatorView.Bar;
import casebook.site.page.IndicatorView.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The indicators: an index in groups and a page for each. */
final class IndicatorPages {
  private static final String INDEX = Section.INDICATORS.address();

  /** Rows of a table on one page. */
  private static final int LENGTH = 200;

  private static final int BARS = 20;
  private static final int FEWEST_BARS = 2;
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.3");

  private final Context context;

  private IndicatorPages(Context context) {
    this.context = context;
  }

  /** An indicator whose values are sorted, largest first. */
  private record Sorted(IndicatorNode node, Comparison<Reading> comparison) {
    static Sorted of(IndicatorNode node) {
      Comparison<Reading> all = Comparison.of(node.indicator(), node.readings(), Reading::measure);
      List<Comparison.Compared<Reading>> compared = new ArrayList<>(all.compared());
      compared.sort(Comparator.comparing((Comparison.Compared<Reading> c) -> c.value()).reversed());
      return new Sorted(node, new Comparison<>(all.unit(), compared, all.apart()));
    }

    Indicator indicator() {
      return node.indicator();
    }
  }

  static List<Job> of(Context context) {
    IndicatorPages pages = new IndicatorPages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::index));
    for (IndicatorNode node : context.catalogue().indicators()) {
      jobs.add(() -> pages.pages(Sorted.of(node)));
    }
    return jobs;
  }

  private Sheet index(Language language) {
    Words words = context.words(language);
    String title = words.text("nav.indicators");
    List<IndicatorNode> nodes = context.catalogue().indicators();
    int values = nodes.stream().mapToInt(n -> n.readings().size()).sum();
    Frame frame =
        context
            .frame(language, Section.INDICATORS, INDEX, title)
            .describedAs(words.text("indicators.lead", nodes.size(), values));
    Map<String, List<Link.Counted>> groups = new LinkedHashMap<>();
    for (Shares.Share<IndicatorNode> s : Shares.of(nodes, n -> n.readings().size())) {
      groups
          .computeIfAbsent(frame.names().group(s.item().indicator()), g -> new ArrayList<>())
          .add(link(frame, s.item(), s.share()));
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

  static Link.Counted link(Frame frame, IndicatorNode node, int share) {
    return new Link.Counted(
        frame.names().of(node.indicator()),
        frame.to(Addresses.of(node.indicator())),
        node.readings().size(),
        share);
  }

  private List<Output> pages(Sorted values) {
    int pages = Turn.pages(values.comparison().compared().size(), LENGTH);
    return IntStream.rangeClosed(1, pages)
        .boxed()
        .flatMap(n -> context.languages().stream().<Output>map(l -> page(l, values, n)))
        .toList();
  }

  private Sheet page(Language language, Sorted values, int number) {
    Words words = context.words(language);
    Indicator indicator = values.indicator();
    String address = Addresses.of(indicator);
    String title = context.names(language).of(indicator);
    Frame bare = context.frame(language, Section.INDICATORS, Turn.address(address, number), title);
    List<Link> files = files(bare, indicator);
    String summary = summary(bare, values);
    Frame crumbed =
        bare.describedAs(words.text("indicator.described", title, summary))
            .under(List.of(new Link(words.text("nav.indicators"), bare.to(INDEX))));
    Frame frame = crumbed.structuredAs(Structured.dataset(crumbed, indicator, files));
    List<Comparison.Compared<Reading>> compared = values.comparison().compared();
    Turn turn = Turn.of(frame, address, compared.size(), LENGTH, number);
    return Sheet.of(
        "indicator",
        new IndicatorView(
            frame,
            title,
            bare.names().group(indicator),
            bare.names().definition(indicator),
            bare.names().definition(indicator).equals(indicator.definition()),
            values.comparison().unit(),
            summary,
            turn.isFirst() ? bars(frame, values) : List.of(),
            turn.of(compared).stream()
                .flatMap(c -> row(frame, c.item(), c.value(), "").stream())
                .toList(),
            turn.isFirst() ? apart(frame, values) : List.of(),
            files,
            turn));
  }

  private static List<Link> files(Frame frame, Indicator indicator) {
    String file = frame.file(INDEX + indicator.id());
    return Stream.of("csv", "json")
        .map(type -> new Link(type.toUpperCase(java.util.Locale.ROOT), file + "." + type))
        .toList();
  }

  private List<Row> apart(Frame frame, Sorted values) {
    return values.comparison().apart().stream()
        .flatMap(
            a ->
                row(frame, a.item(), a.item().measure().value(), frame.words().text(a.reason()))
                    .stream())
        .toList();
  }

  private Optional<Row> row(Frame frame, Reading reading, BigDecimal sortable, String reason) {
    Measure measure = reading.measure();
    return context
        .catalogue()
        .entry(reading.slug())
        .map(
            entry ->
                new Row(
                    new Link(
                        entry.title(),
                        frame.to(Addresses.figure(reading.slug(), reading.number()))),
                    entry
                        .region()
                        .map(r -> new Link(frame.names().inFull(r), frame.to(Addresses.of(r)))),
                    entry.content().year(),
                    Amounts.of(measure.value(), frame.language()),
                    measure.unit(),
                    frame.names().hedge(measure),
                    sortable.toPlainString(),
                    measure.label(),
                    measure.quote(),
                    reason));
  }

  /** Horizontal bars from zero, as shares of the largest. */
  private List<Bar> bars(Frame frame, Sorted values) {
    List<Comparison.Compared<Reading>> compared = values.comparison().compared();
    if (compared.size() < FEWEST_BARS) {
      return List.of();
    }
    BigDecimal largest = compared.get(0).value();
    return compared.stream()
        .limit(BARS)
        .map(c -> bar(frame, c.item(), amount(frame, values, c), share(c.value(), largest)))
        .toList();
  }

  private Bar bar(Frame frame, Reading reading, String amount, String share) {
    Entry entry = entry(reading);
    return new Bar(
        new Link(
            reading.measure().label(),
            frame.to(Addresses.figure(reading.slug(), reading.number()))),
        entry.region().map(frame.names()::of),
        entry.content().year(),
        amount,
        share);
  }

  /** However small, what is more than nothing shows. */
  private static String share(BigDecimal value, BigDecimal largest) {
    return value.signum() <= 0
        ? "0"
        : value
            .multiply(BigDecimal.valueOf(100))
            .divide(largest, 2, RoundingMode.HALF_UP)
            .max(LEAST_SHARE)
            .stripTrailingZeros()
            .toPlainString();
  }

  private static String amount(Frame frame, Sorted values, Comparison.Compared<Reading> value) {
    String hedge = frame.names().hedge(value.item().measure());
    String unit = frame.names().unit(values.comparison().unit());
    String gap = unit.isEmpty() || unit.equals("%") ? "" : frame.gap();
    return hedge + Amounts.of(value.value(), frame.language()) + gap + unit;
  }

  /** Whose value it is, for a sentence: place and year, or the title where the place is unknown. */
  private String whose(Frame frame, Reading reading) {
    Entry entry = entry(reading);
    String place = entry.region().map(frame.names()::inFull).orElse("《" + entry.title() + "》");
    return place + entry.content().year().map(y -> frame.t("indicator.of-year", y)).orElse("");
  }

  private Entry entry(Reading reading) {
    return context.catalogue().entry(reading.slug()).orElseThrow();
  }

  /** How many values compare, and the largest, middle and smallest of them. */
  private String summary(Frame frame, Sorted values) {
    List<Comparison.Compared<Reading>> compared = values.comparison().compared();
    int apart = values.comparison().apart().size();
    if (compared.isEmpty()) {
      return frame.t("indicator.nothing-compares", apart);
    }
    Comparison.Compared<Reading> most = compared.get(0);
    Comparison.Compared<Reading> middle = compared.get(compared.size() / 2);
    Comparison.Compared<Reading> least = compared.get(compared.size() - 1);
    String largest = amount(frame, values, most);
    String smallest = amount(frame, values, least);
    String sentence =
        switch (compared.size()) {
          case 1 -> frame.t("indicator.one", largest, whose(frame, most.item()));
          case 2 ->
              frame.t(
                  "indicator.two",
                  largest,
                  whose(frame, most.item()),
                  smallest,
                  whose(frame, least.item()));
          default ->
              frame.t(
                  "indicator.many",
                  compared.size(),
                  largest,
                  whose(frame, most.item()),
                  amount(frame, values, middle),
                  smallest,
                  whose(frame, least.item()));
        };
    return sentence + (apart == 0 ? "" : frame.t("indicator.and-apart", apart));
  }
}
