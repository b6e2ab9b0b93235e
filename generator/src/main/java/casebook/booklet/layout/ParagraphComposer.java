package casebook.booklet.layout;

import casebook.booklet.type.Composer;
import casebook.booklet.type.Composer.Composed;
import casebook.booklet.type.Composer.Measure;
import casebook.booklet.type.Face;
import casebook.booklet.type.Kern;
import casebook.booklet.type.Run;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Composes the text nodes of one paragraph and writes the lines back into them. */
final class ParagraphComposer {
  /** Between a leader and what follows, in ems. */
  private static final double LEADER_GAP = 0.35;

  /** A leader shorter than this many ems makes the line before it break earlier. */
  private static final int SHORTEST_LEADER = 2;

  /**
   * Room kept for what follows a leader, in ems, whatever it is, unless {@code data-tail} says
   * otherwise: else a page number's width could move a line, that line a page, and that page the
   * number.
   */
  private static final double TAIL = 2.2;

  /** Every text box of a line is rounded up to a whole dot, and a line has few. */
  private static final int ROUNDING = 6;

  private final SharedContext styles;
  private final LayoutContext context;
  private final DocumentFonts fonts;
  private final MissingGlyphs missing;

  ParagraphComposer(
      SharedContext styles, LayoutContext context, DocumentFonts fonts, MissingGlyphs missing) {
    this.styles = styles;
    this.context = context;
    this.fonts = fonts;
    this.missing = missing;
  }

  /** Whether an element fills the rest of its line, with the text of {@code data-fill}. */
  static boolean isLeader(Node node) {
    return node instanceof Element element && element.getAttribute("class").equals("leader");
  }

  void compose(List<Text> texts, Measure measure) {
    List<Run> runs = new ArrayList<>();
    int leader = -1;
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      if (isLeader(text.getParentNode())) {
        leader = i;
      }
      runs.add(run(text));
    }
    if (leader < 0) {
      write(texts, Composer.compose(runs, measure));
    } else {
      withLeader(texts, runs, leader, measure);
    }
    if (texts.size() > 1) {
      texts.forEach(ParagraphComposer::box);
    }
  }

  /**
   * Gives a text beside elements a box of its own: the engine draws all text of a box before the
   * boxes in it, so a reader of the file would meet a link's words after the rest of the line.
   */
  private static void box(Text text) {
    Node parent = text.getParentNode();
    if (text.getPreviousSibling() == null && text.getNextSibling() == null) {
      return;
    }
    if (text.getData().isEmpty()) {
      parent.removeChild(text);
      return;
    }
    Element box = text.getOwnerDocument().createElement("span");
    parent.replaceChild(box, text);
    box.appendChild(text);
  }

  /** {@code 标题……12}: what follows the leader stands at the right margin of the last line. */
  private void withLeader(List<Text> texts, List<Run> runs, int leader, Measure measure) {
    Composed tail = Composer.compose(runs.subList(leader + 1, runs.size()), Measure.unbounded());
    Run dots = runs.get(leader);
    double room = measure.width() - tail.lastLine();
    String asked = ((Element) texts.get(leader).getParentNode()).getAttribute("data-tail");
    double reserve = asked.isEmpty() ? TAIL : Double.parseDouble(asked);
    double kept = Math.max(tail.lastLine(), reserve * dots.em()) + SHORTEST_LEADER * dots.em();
    Composed head =
        Composer.compose(
            runs.subList(0, leader),
            new Measure(measure.width() - kept, measure.indent(), measure.justified()));
    boolean single = head.runs().stream().noneMatch(r -> r.indexOf('\n') >= 0);
    room -= head.lastLine() + (single ? measure.indent() : 0);
    write(texts.subList(0, leader), head);
    texts.get(leader).setData(fill((Element) texts.get(leader).getParentNode(), dots, room));
    write(texts.subList(leader + 1, texts.size()), tail);
  }

  private static String fill(Element leader, Run dots, double room) {
    String pattern = leader.getAttribute("data-fill");
    StringBuilder fill = new StringBuilder();
    if (pattern.isEmpty()) {
      Kern.append(fill, (int) room - ROUNDING);
      return fill.toString();
    }
    int c = pattern.codePointAt(0);
    double advance = Math.max(1, dots.face().advance(c)) * dots.em() / 1000;
    double gap = LEADER_GAP * dots.em();
    int count = Math.max(0, (int) ((room - 2 * gap) / advance));
    Kern.append(fill, (int) Math.round(room - count * advance - gap));
    fill.append(Character.toString(c).repeat(count));
    Kern.append(fill, (int) Math.round(gap));
    return fill.toString();
  }

  private static void write(List<Text> texts, Composed composed) {
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setData(composed.runs().get(i));
    }
  }

  private Run run(Text text) {
    Element parent = (Element) text.getParentNode();
    CalculatedStyle style = styles.getStyle(parent);
    String cell = parent.getAttribute("data-cell");
    PdfBoxFSFont font = (PdfBoxFSFont) style.getFSFont(context);
    Face face = fonts.face(font);
    report(text, face);
    return new Run(
        text.getData(),
        face,
        font.getSize2D(),
        style.getIdent(CSSName.WHITE_SPACE) == IdentValue.NOWRAP,
        style.getIdent(CSSName.VERTICAL_ALIGN) == IdentValue.SUPER,
        cell.isEmpty() ? 0 : Double.parseDouble(cell) * font.getSize2D());
  }

  private void report(Text text, Face face) {
    text.getData()
        .codePoints()
        .filter(c -> !Composer.isInvisible(c) && face.advance(c) == Face.MISSING)
        .forEach(c -> missing.add(c, text));
  }
}
