package casebook.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides where marks stand in a text.
 *
 * <p>A mark with an anchor is placed at the first occurrence of its phrase; several with the same
 * phrase take one occurrence after the other. A mark that only links is placed at the first
 * occurrence that no other link covers, and a target is linked once. Where several begin, the
 * longest wins.
 */
final class MarkPlacer {
  /**
   * A mark from one character of a text to before another.
   *
   * @param link whether it is rendered as a link: links don't nest
   */
  record Placement(int start, int end, Mark mark, boolean link) {
    static final Comparator<Placement> OUTER_FIRST =
        Comparator.comparingInt(Placement::start)
            .thenComparing(Comparator.comparingInt(Placement::end).reversed());
  }

  private final char[] text;
  private final BitSet blocked;
  private final BitSet linked = new BitSet();
  private final Set<String> targets = new HashSet<>();
  private final List<Placement> placements = new ArrayList<>();

  private MarkPlacer(char[] text, BitSet blocked) {
    this.text = text;
    this.blocked = blocked;
  }

  /**
   * Placements by start, outer before inner.
   *
   * @param blocked characters that no mark may cover
   * @param indexes what goes first gets its links first
   */
  static List<Placement> place(char[] text, BitSet blocked, List<MarkIndex> indexes) {
    MarkPlacer placer = new MarkPlacer(text, blocked);
    indexes.stream().filter(i -> !i.isEmpty()).forEach(placer::place);
    placer.placements.sort(Placement.OUTER_FIRST);
    return placer.placements;
  }

  private void place(MarkIndex index) {
    Map<Integer, Found> all = new TreeMap<>();
    int nextBlocked = blocked.nextSetBit(0);
    for (int start = index.next(text, 0);
        start < text.length;
        start = index.next(text, start + 1)) {
      if (nextBlocked >= 0 && nextBlocked <= start) {
        start = blocked.nextClearBit(start);
        nextBlocked = blocked.nextSetBit(start);
      }
      List<Integer> here = index.at(text, start);
      for (int i = here.size() - 1; i >= 0; i--) {
        int number = here.get(i);
        int end = start + index.phrase(number).length();
        if (nextBlocked < 0 || end <= nextBlocked) {
          Found found = all.computeIfAbsent(number, n -> new Found());
          found.last = start;
          found.placed += occurrence(index.marks(number), found.placed, start, end) ? 1 : 0;
        }
      }
    }
    all.forEach((number, found) -> placeRest(index.marks(number), found.placed, found.last));
  }

  /** What became of a phrase that the text says. */
  private static final class Found {
    private int placed;
    private int last;
  }

  /** Gives an occurrence to the next mark of its phrase. */
  private boolean occurrence(List<Mark> marks, int next, int start, int end) {
    if (next == marks.size()) {
      return false;
    }
    Mark mark = marks.get(next);
    boolean free = linked.nextSetBit(start) < 0 || linked.nextSetBit(start) >= end;
    boolean link = free && mark.href().filter(h -> !targets.contains(h) || hasId(mark)).isPresent();
    if (mark.href().isPresent() && !link && !hasId(mark)) {
      return false;
    }
    placements.add(new Placement(start, end, mark, link));
    if (link) {
      linked.set(start, end);
      mark.href().ifPresent(targets::add);
    }
    return true;
  }

  /** More marks than occurrences: their anchors share the last one. */
  private void placeRest(List<Mark> marks, int from, int start) {
    for (Mark mark : marks.subList(from, marks.size())) {
      if (hasId(mark)) {
        placements.add(new Placement(start, start + mark.phrase().length(), mark, false));
      }
    }
  }

  private static boolean hasId(Mark mark) {
    return mark.id().isPresent();
  }
}
