package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.catalogue.IndicatorNode;
import casebook.catalogue.IndicatorNode.Reading;
import casebook.model.Indicator;
import casebook.model.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators: an index in groups and a page for each. */
final class IndicatorPages {
  private static final String INDEX = Section.INDICATORS.address();

  private final Context context;

  private IndicatorPages(Context context) {
    this.context = context;
  }

  static List<Job> of(Context context) {
    IndicatorPages pages = new IndicatorPages(context);
    List<Job> jobs = new ArrayList<>();
    jobs.add(Pages.each(context, pages::index));
    for (IndicatorNode node : context.catalogue().indicators()) {
      jobs.add(Pages.each(context, language -> pages.page(language, node)));
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
          .computeIfAbsent(s.item().indicator().group(), g -> new ArrayList<>())
          .add(link(frame, s.item(), s.share()));
    }
    return Sheet.of(
        "index",
        new IndexView(
            frame,
            title,
            frame.description(),
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

  private Sheet page(Language language, IndicatorNode node) {
    Words words = context.words(language);
    Indicator indicator = node.indicator();
    String title = context.names(language).of(indicator);
    Frame bare = context.frame(language, Section.INDICATORS, Addresses.of(indicator), title);
    Frame frame =
        bare.describedAs(words.text("indicator.lead", title, node.readings().size()))
            .under(List.of(new Link(words.text("nav.indicators"), bare.to(INDEX))));
    List<IndicatorView.Row> rows =
        node.readings().stream().flatMap(r -> row(frame, r).stream()).toList();
    return Sheet.of(
        "indicator",
        new IndicatorView(frame, title, indicator.definition(), indicator.family(), rows));
  }

  private Optional<IndicatorView.Row> row(Frame frame, Reading reading) {
    return context.catalogue().entry(reading.slug()).map(entry -> row(frame, reading, entry));
  }

  private static IndicatorView.Row row(Frame frame, Reading reading, Entry entry) {
    Measure measure = reading.measure();
    return new IndicatorView.Row(
        new Link(entry.title(), frame.to(Addresses.figure(reading.slug(), reading.number()))),
        entry.region().map(r -> new Link(frame.names().inFull(r), frame.to(Addresses.of(r)))),
        entry.content().year(),
        Amounts.of(measure.value(), frame.language()),
        measure.unit(),
        measure.approximate(),
        measure.label(),
        measure.quote());
  }
}
