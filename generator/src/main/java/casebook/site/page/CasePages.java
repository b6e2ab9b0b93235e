package casebook.site.page;

import casebook.catalogue.Entry;
import casebook.catalogue.Entry.Reason;
import casebook.catalogue.RegionNode;
import casebook.markdown.CaseWriter;
import casebook.model.Case;
import casebook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of the cases. */
final class CasePages {
  /** Figures at the top of a page; a few more are not worth folding away. */
  private static final int MOST_KEYS = 6;

  private static final String ALL = Section.CASES.address();

  private final Context context;

  private CasePages(Context context) {
    this.context = context;
  }

  static List<Job> of(Context context) {
    CasePages pages = new CasePages(context);
    return context.catalogue().entries().stream().<Job>map(e -> () -> pages.page(e)).toList();
  }

  private List<Output> page(Entry entry) {
    Body body = context.bodies().of(entry);
    context
        .search()
        .add(
            context.position(entry.slug()), Found.of(entry, body, context.names(Language.CHINESE)));
    List<Output> files = new ArrayList<>();
    files.add(new TextFile(Addresses.markdown(entry), CaseWriter.write(entry.content())));
    context.languages().forEach(l -> files.add(Sheet.of("case", view(entry, body, l))));
    return files;
  }

  private CaseView view(Entry entry, Body body, Language language) {
    Case content = entry.content();
    Words words = context.words(language);
    Frame bare = context.frame(language, Section.CASES, Addresses.of(entry), content.title());
    Frame frame =
        bare.describedAs(content.summary().orElseGet(body::opening))
            .under(List.of(new Link(words.text("nav.cases"), bare.to(ALL))));
    Names names = frame.names();
    List<Link> themes =
        entry.themes().stream().map(t -> new Link(names.of(t), frame.to(Addresses.of(t)))).toList();
    Frame described = frame.structuredAs(Structured.article(frame, content, themes));
    Cards cards = new Cards(frame);
    List<Fact> facts = Fact.of(frame, content.indicators(), body.anchors());
    int keys = facts.size() <= MOST_KEYS + 2 ? facts.size() : MOST_KEYS;
    String compare = frame.to("compare/") + "?case=" + entry.slug();
    return new CaseView(
        described,
        content.title(),
        names.of(content.kind()),
        trail(frame, entry),
        content.organisation(),
        content.year().map(y -> new Link(period(content), frame.to(Addresses.year(y)))),
        themes,
        content.summary(),
        facts.subList(0, keys),
        facts.subList(keys, facts.size()),
        body.html(),
        body.outline(),
        content.source().map(CasePages::origin),
        related(entry, cards, words, compare),
        neighbour(frame, entry.previous()),
        neighbour(frame, entry.next()),
        Citations.of(content, context.publication(), frame.absolute(Addresses.of(entry))),
        frame.file(Addresses.markdown(entry)),
        compare);
  }

  private List<Link> trail(Frame frame, Entry entry) {
    List<Link> trail = new ArrayList<>();
    for (RegionNode node : entry.region().map(context.divisions()::path).orElse(List.of())) {
      trail.add(new Link(frame.names().of(node.region()), frame.to(Addresses.of(node.region()))));
    }
    return trail;
  }

  private static String period(Case content) {
    return content
        .years()
        .filter(y -> y.first() < y.last())
        .map(y -> y.first() + "–" + y.last())
        .orElseGet(() -> content.year().map(String::valueOf).orElse(""));
  }

  private static CaseView.Origin origin(Source source) {
    return new CaseView.Origin(
        source.document(),
        source.lines().toString().replace('-', '–'),
        source.title(),
        source.url());
  }

  private List<CaseView.Related> related(Entry entry, Cards cards, Words words, String compare) {
    return entry.related().stream()
        .flatMap(
            r ->
                context.catalogue().entry(r.slug()).stream()
                    .map(
                        other ->
                            new CaseView.Related(
                                cards.of(other),
                                reason(r.reason(), words),
                                compare + "&case=" + r.slug())))
        .toList();
  }

  private static String reason(Reason reason, Words words) {
    return words.text("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private Optional<Link> neighbour(Frame frame, Optional<String> slug) {
    return slug.flatMap(context.catalogue()::entry)
        .map(e -> new Link(e.title(), frame.to(Addresses.of(e))));
  }
}
