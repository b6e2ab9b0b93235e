package casebook.booklet.layout;

import casebook.booklet.type.Composer.Measure;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Composes all text of a styled document before it is laid out: finds each paragraph and the width
 * that the style sheet leaves for it, and writes the composed lines back into its text nodes. The
 * style sheet sets {@code white-space: pre} on everything, so that the lines stay as they are;
 * {@code nowrap} asks for one line that is spaced but not broken.
 *
 * <p>Widths follow {@code width}, margins and padding down from the page; columns of a table follow
 * its {@code col} elements, of which one may have no width and takes the rest. Inline blocks and
 * side floats are not supported.
 */
final class DocumentComposer {
  private final SharedContext styles;
  private final LayoutContext context;
  private final ParagraphComposer paragraphs;
  private final List<Element> columns = new ArrayList<>();

  DocumentComposer(SharedContext styles, DocumentFonts fonts, MissingGlyphs missing) {
    this.styles = styles;
    this.context = styles.newLayoutContextInstance();
    this.paragraphs = new ParagraphComposer(styles, context, fonts, missing);
  }

  /**
   * Composes a document.
   *
   * @param pageWidth between the margins, in dots
   */
  void compose(Document document, double pageWidth) {
    block(document.getDocumentElement(), pageWidth, pageWidth);
  }

  /** Elements whose text was composed for several columns. */
  List<Element> columns() {
    return columns;
  }

  private void block(Element element, double width, double pageWidth) {
    CalculatedStyle style = styles.getStyle(element);
    String name = element.getTagName();
    if (style.isDisplayNone() || name.equals("svg")) {
      return;
    }
    double inner = contentWidth(style, width);
    if (style.isTable()) {
      table(element, inner, pageWidth);
      return;
    }
    if (style.hasColumns()) {
      columns.add(element);
      int columns = style.columnCount();
      double gap =
          style.getFloatPropertyProportionalWidth(CSSName.COLUMN_GAP, (float) inner, context);
      inner = Math.floor((inner - gap * (columns - 1)) / columns);
    }
    List<Text> line = new ArrayList<>();
    boolean first = true;
    Node next;
    for (Node n = element.getFirstChild(); n != null; n = next) {
      next = n.getNextSibling();
      if (n instanceof Element child && breaksParagraph(child)) {
        first &= !paragraph(style, line, inner, first);
        block(child, outOfFlow(child) ? pageWidth : inner, pageWidth);
      } else {
        inline(n, line, pageWidth);
      }
    }
    paragraph(style, line, inner, first);
  }

  /** Composes what has gathered; false if it was blank. */
  private boolean paragraph(CalculatedStyle style, List<Text> texts, double width, boolean first) {
    boolean blank = texts.stream().allMatch(DocumentComposer::isBlank);
    if (blank) {
      texts.forEach(t -> t.getParentNode().removeChild(t));
    } else {
      paragraphs.compose(texts, measure(style, width, first));
    }
    texts.clear();
    return !blank;
  }

  private Measure measure(CalculatedStyle style, double width, boolean first) {
    if (style.getIdent(CSSName.WHITE_SPACE) == IdentValue.NOWRAP) {
      return Measure.unbounded();
    }
    double indent =
        first
            ? style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, (float) width, context)
            : 0;
    // isTextJustify() denies what is white-space: pre.
    boolean justified = style.getIdent(CSSName.TEXT_ALIGN) == IdentValue.JUSTIFY;
    return new Measure(width, indent, justified);
  }

  private void inline(Node node, List<Text> line, double pageWidth) {
    if (node instanceof Text text) {
      line.add(text);
    } else if (node instanceof Element element) {
      if (element.getTagName().equals("br")) {
        element
            .getParentNode()
            .replaceChild(element.getOwnerDocument().createTextNode("\u2028"), element);
        return;
      }
      if (outOfFlow(element)) {
        block(element, pageWidth, pageWidth);
        return;
      }
      if (element.getTagName().equals("a") && !element.hasAttribute("title")) {
        element.setAttribute("title", element.getTextContent().strip());
      }
      if (ParagraphComposer.isLeader(element) && element.getFirstChild() == null) {
        element.appendChild(element.getOwnerDocument().createTextNode(""));
      }
      Node next;
      for (Node n = element.getFirstChild(); n != null; n = next) {
        next = n.getNextSibling();
        inline(n, line, pageWidth);
      }
    } else {
      node.getParentNode().removeChild(node);
    }
  }

  private void table(Element table, double width, double pageWidth) {
    List<Double> columns = new ArrayList<>();
    List<Element> rows = new ArrayList<>();
    double known = 0;
    for (Element part : children(table)) {
      switch (part.getTagName()) {
        case "colgroup" -> {
          for (Element col : children(part)) {
            CalculatedStyle style = styles.getStyle(col);
            double fixed = style.isAutoWidth() ? -1 : length(style, width);
            columns.add(fixed);
            known += Math.max(0, fixed);
          }
        }
        case "tr" -> rows.add(part);
        case "caption" -> block(part, width, pageWidth);
        default -> rows.addAll(children(part));
      }
    }
    for (Element row : rows) {
      int column = 0;
      for (Element cell : children(row)) {
        String span = cell.getAttribute("colspan");
        int last = column + (span.isEmpty() ? 1 : Integer.parseInt(span));
        double cellWidth = 0;
        for (; column < last; column++) {
          double fixed = column < columns.size() ? columns.get(column) : -1;
          cellWidth += fixed < 0 ? width - known : fixed;
        }
        block(cell, cellWidth, pageWidth);
      }
    }
    removeBlanks(table);
  }

  private double contentWidth(CalculatedStyle style, double width) {
    if (!style.isAutoWidth() && !style.isTableCell()) {
      return length(style, width);
    }
    return width
        - style.getMarginBorderPadding(context, (int) width, CalculatedStyle.LEFT)
        - style.getMarginBorderPadding(context, (int) width, CalculatedStyle.RIGHT);
  }

  private double length(CalculatedStyle style, double width) {
    return style.getFloatPropertyProportionalWidth(CSSName.WIDTH, (float) width, context);
  }

  private boolean breaksParagraph(Element element) {
    CalculatedStyle style = styles.getStyle(element);
    return !style.isInline() && !style.isFootnote();
  }

  private boolean outOfFlow(Element element) {
    CalculatedStyle style = styles.getStyle(element);
    return style.isFloated() || style.isFootnote() || style.isRunning();
  }

  /** Whether it holds but the blanks of HTML; an ideographic space is text. */
  private static boolean isBlank(Text text) {
    return text.getData().chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r');
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** Blank text between rows and cells would become lines of its own. */
  private static void removeBlanks(Element element) {
    Node next;
    for (Node n = element.getFirstChild(); n != null; n = next) {
      next = n.getNextSibling();
      if (n instanceof Text text && isBlank(text)) {
        element.removeChild(n);
      } else if (n instanceof Element child && !child.getTagName().matches("t[dh]|caption")) {
        removeBlanks(child);
      }
    }
  }
}
