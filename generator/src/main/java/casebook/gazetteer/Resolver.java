package casebook.gazetteer;

import java.util.List;

/**
 * Understands names of places in running text, as a reader of the genre would: longest match first,
 * then context. A county's short name counts only behind the region above it, before a title's
 * colon, or with that region nearby; names that several places share are settled by context or left
 * open; former counties give their successors; a township gives its county.
 *
 * <pre>{@code
 * Resolver.load().mentions("辽宁朝阳", Context.NONE)       → 辽宁省, 辽宁省/朝阳市 (chained)
 * Resolver.load().mentions("鼓楼区推行网格长制", Context.NONE) → open: four districts
 * Resolver.load().mentions("企业构建德企联盟", Context.NONE)   → nothing
 * }</pre>
 *
 * <p>Immutable and safe for several threads; linear in the length of the text.
 */
public final class Resolver {
  private final Gazetteer gazetteer;
  private final NameScanner scanner;

  private Resolver() {
    gazetteer = Gazetteer.load();
    scanner = new NameScanner(Lexicon.load());
  }

  private static final class Holder {
    static final Resolver INSTANCE = new Resolver();
  }

  /** The tables of names are read on first use (some 150 ms). */
  public static Resolver load() {
    return Holder.INSTANCE;
  }

  /** In the order of the text; names that nothing supports are left out. */
  public List<Mention> mentions(CharSequence text, Context context) {
    return new MentionReader(gazetteer, text, context).read(scanner.scan(text));
  }

  /** The region that a case speaks of. */
  public Resolution regionOf(Evidence evidence) {
    return new RegionFinder(gazetteer, this).find(evidence);
  }
}
