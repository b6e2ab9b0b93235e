package casebook.booklet.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.w3c.dom.Element;

/** Reads the lines of a laid-out document, paragraph by paragraph, in reading order. */
final class LineWalker {
  private final IntUnaryOperator pageAt;

  /**
   * @param pageAt the page of a y coordinate
   */
  LineWalker(IntUnaryOperator pageAt) {
    this.pageAt = pageAt;
  }

  /**
   * A line.
   *
   * @param text with its kerns
   * @param page of the file, 1-based
   * @param y of its top in the document, in dots
   * @param gap what it lacks of its measure, in dots; negative if it stands out
   */
  record SetLine(String text, int page, int y, int gap) {}

  /**
   * Lines of one block.
   *
   * @param name of its element
   * @param owner the section that it belongs to
   * @param em type size in dots
   */
  record Paragraph(
      String name, Optional<Element> owner, boolean justified, double em, List<SetLine> lines) {
    boolean isHeading() {
      return name.matches("h[1-6]|caption");
    }

    /** Whether it heads a table on every page; the engine leaves it where the table ends. */
    boolean isRepeated() {
      return name.equals("th");
    }
  }

  void walk(Box box, Consumer<Paragraph> paragraphs) {
    List<SetLine> lines = new ArrayList<>();
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child instanceof LineBox line) {
        StringBuilder text = new StringBuilder();
        read(line, text);
        if (!text.isEmpty()) {
          int gap = box.getContentWidth() - line.getContentStart() - line.getContentWidth();
          int y = line.getAbsY();
          lines.add(new SetLine(text.toString(), pageAt.applyAsInt(y), y, gap));
        }
      } else {
        walk(child, paragraphs);
      }
    }
    if (!lines.isEmpty() && box instanceof BlockBox) {
      boolean justified = box.getStyle().getIdent(CSSName.TEXT_ALIGN) == IdentValue.JUSTIFY;
      double em = box.getStyle().getFontSpecification().size;
      paragraphs.accept(new Paragraph(name(box), owner(box), justified, em, lines));
    }
  }

  private static String name(Box box) {
    Element element = box.getElement();
    return element == null ? "" : element.getTagName();
  }

  private static Optional<Element> owner(Box box) {
    for (Box b = box; b != null; b = b.getParent()) {
      if (name(b).equals("section")) {
        return Optional.of(b.getElement());
      }
    }
    return Optional.empty();
  }

  private static void read(Box box, StringBuilder text) {
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText run) {
          text.append(run.getSubstring());
        } else if (child instanceof Box inner) {
          read(inner, text);
        }
      }
    } else {
      for (int i = 0; i < box.getChildCount(); i++) {
        read(box.getChild(i), text);
      }
    }
  }
}
