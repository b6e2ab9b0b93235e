package casebook.booklet.book;

import casebook.booklet.book.Book.Text;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.RegionNode;
import casebook.catalogue.ShortCodes;
import casebook.markdown.MarkdownText;
import casebook.model.Kind;
import casebook.model.Page;
import casebook.model.Region;
import casebook.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a book of a catalogue. */
public final class BookPlanner {
  private static final String FOREWORD = "preface";

  private final Catalogue catalogue;
  private final Selection selection;
  private final Messages words;
  private final ChapterWriter writer;
  private final Map<String, Region> regions = new HashMap<>();
  private final Map<String, List<String>> places = new HashMap<>();

  /**
   * @param whole all that is published
   * @param selection what of it goes into the book
   * @param words of the book
   */
  public BookPlanner(Catalogue whole, Selection selection, Messages words) {
    this.catalogue = selection.of(whole);
    this.selection = selection;
    this.words = words;
    this.writer =
        new ChapterWriter(
            words, catalogue, ShortCodes.of(whole.entries().stream().map(Entry::slug).toList()));
    gather(catalogue.regions());
  }

  private void gather(List<RegionNode> nodes) {
    for (RegionNode node : nodes) {
      regions.put(node.region().code(), node.region());
      gather(node.children());
    }
  }

  /**
   * Plans the book.
   *
   * @param typefaces what the colophon says of the faces
   */
  public Book plan(List<String> typefaces) {
    List<Entry> told = of(false);
    List<Entry> listed = of(true);
    PartPlanner planner = new PartPlanner(catalogue, words);
    List<PartPlanner.Plan> plans = planner.plan(told);
    List<Entry> order = new ArrayList<>();
    plans.forEach(plan -> order.addAll(plan.entries()));
    order.addAll(listed);
    Map<String, Chapter> chapters = chapters(order);
    List<ComparisonTable> comparisons =
        new ComparisonPlanner(chapters, words).plan(catalogue.indicators());
    IndexPlanner indexes = new IndexPlanner(words, places, chapters);
    return new Book(
        catalogue.publication(),
        selection.words(),
        foreword(),
        planner.parts(plans, listed, entry -> chapter(chapters, entry)),
        comparisons,
        List.of(
            indexes.regions(catalogue.regions()),
            indexes.themes(catalogue.themes()),
            indexes.indicators(comparisons)),
        typefaces);
  }

  private List<Entry> of(boolean awards) {
    return catalogue.entries().stream()
        .filter(e -> (e.content().kind() == Kind.AWARD_LIST) == awards)
        .toList();
  }

  private Map<String, Chapter> chapters(List<Entry> order) {
    Map<String, String> fullNames = Mentions.fullNames(catalogue.regions());
    Map<String, Chapter> chapters = new LinkedHashMap<>();
    for (Entry entry : order) {
      List<Region> own = lineage(entry.region());
      Mentions mentions = Mentions.of(fullNames, own);
      Chapter chapter = writer.write(entry, chapters.size() + 1, mentions);
      entry.region().ifPresent(r -> place(r.code(), chapter.id() + "-place"));
      mentions.found().forEach(found -> place(found.code(), found.id()));
      chapters.put(entry.slug(), chapter);
    }
    return chapters;
  }

  private void place(String code, String id) {
    places.computeIfAbsent(code, c -> new ArrayList<>()).add(id);
  }

  /** A region and all that it lies in, innermost first. */
  private List<Region> lineage(Optional<Region> region) {
    List<Region> lineage = new ArrayList<>();
    Optional<Region> next = region;
    while (next.isPresent() && !lineage.contains(next.get())) {
      lineage.add(next.get());
      next = next.get().parent().flatMap(code -> Optional.ofNullable(regions.get(code)));
    }
    return lineage;
  }

  private static Chapter chapter(Map<String, Chapter> chapters, Entry entry) {
    return Optional.ofNullable(chapters.get(entry.slug())).orElseThrow();
  }

  private Optional<Text> foreword() {
    return catalogue.pages().stream()
        .filter(page -> page.slug().equals(FOREWORD) && page.language().equals("zh"))
        .findFirst()
        .map(this::text);
  }

  private Text text(Page page) {
    return new Text(
        page.title(),
        writer.bodies().render(MarkdownText.of(page.body()), page.slug(), 0, Mentions.none()));
  }
}
