package casebook.booklet.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says where columns of composed entries end. The engine would part an entry at any line, leave a
 * heading at the foot of a column, and fill the last page from the left: here an entry stays whole,
 * a heading stays with its first entry, and the last columns are balanced. An entry that is to
 * begin a column gets so much space above it that it has no room in the one before; at the head of
 * its column the engine drops the space.
 */
final class ColumnSetter {
  private static final double POINTS = 3 / 80.0;

  private final SharedContext styles;
  private final LayoutContext context;
  private final double depth;

  /**
   * @param depth height of the type area in dots
   */
  ColumnSetter(SharedContext styles, double depth) {
    this.styles = styles;
    this.context = styles.newLayoutContextInstance();
    this.depth = depth;
  }

  /** What may not be parted: headings and the entry after them. */
  private record Unit(Element first, double height) {}

  /** Sets the columns of an element that begins on the same page as the blocks before it. */
  void set(Element columns) {
    int count = styles.getStyle(columns).columnCount();
    double above = 0;
    for (Node n = columns.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
      above += n instanceof Element block ? height(block) : 0;
    }
    List<Unit> units = units(columns);
    int start = 0;
    double room = depth - above;
    while (start < units.size()) {
      start = page(units, start, count, room);
      room = depth;
    }
  }

  /** Fills the columns of one page; returns the first unit of the next. */
  private static int page(List<Unit> units, int start, int count, double room) {
    List<Integer> starts = fill(units, start, count, room);
    int end = starts.get(starts.size() - 1);
    if (end == units.size()) {
      starts = balance(units, start, count, room, starts);
    }
    for (int i = 1; i < starts.size(); i++) {
      int next = starts.get(i);
      if (next < units.size() && next > starts.get(i - 1)) {
        push(units.get(next).first(), room);
      }
    }
    return end > start ? end : start + 1;
  }

  /** Where columns of a height begin, and where the last one ends. */
  private static List<Integer> fill(List<Unit> units, int start, int count, double height) {
    List<Integer> starts = new ArrayList<>(List.of(start));
    int next = start;
    for (int column = 0; column < count; column++) {
      double used = 0;
      while (next < units.size() && used + units.get(next).height() <= height) {
        used += units.get(next).height();
        next++;
      }
      starts.add(next);
    }
    return starts;
  }

  /** The shortest columns that still hold what is left. */
  private static List<Integer> balance(
      List<Unit> units, int start, int count, double room, List<Integer> full) {
    double total = units.subList(start, units.size()).stream().mapToDouble(Unit::height).sum();
    double step = 40;
    for (double height = total / count; height < room; height += step) {
      List<Integer> starts = fill(units, start, count, height);
      if (starts.get(count) == units.size()) {
        return starts;
      }
    }
    return full;
  }

  private static void push(Element first, double room) {
    Element pushed = (Element) first.cloneNode(true); // the engine has read the style of the first
    pushed.setAttribute("style", String.format(Locale.ROOT, "padding-top:%.2fpt", room * POINTS));
    first.getParentNode().replaceChild(pushed, first);
  }

  private List<Unit> units(Element columns) {
    List<Unit> units = new ArrayList<>();
    Element first = null;
    double height = 0;
    for (Node n = columns.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element block) {
        first = first == null ? block : first;
        height += height(block);
        boolean heads = block.getTagName().matches("h[1-6]") || isKept(block);
        if (!heads) {
          units.add(new Unit(first, height));
          first = null;
          height = 0;
        }
      }
    }
    if (first != null) {
      units.add(new Unit(first, height));
    }
    return units;
  }

  /** Whether it stays with what follows: an entry that only has others below it. */
  private static boolean isKept(Element block) {
    return Arrays.asList(block.getAttribute("class").split(" ")).contains("keep");
  }

  private double height(Element block) {
    CalculatedStyle style = styles.getStyle(block);
    if (style.isRunning() || style.isDisplayNone()) {
      return 0;
    }
    String text = block.getTextContent();
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    return lines * style.getLineHeight(context)
        + length(style, CSSName.PADDING_TOP)
        + length(style, CSSName.PADDING_BOTTOM);
  }

  private double length(CalculatedStyle style, CSSName side) {
    return style.getFloatPropertyProportionalWidth(side, 0, context);
  }
}
