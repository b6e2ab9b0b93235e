package casebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The blocks of a parsed text → {@link Flow}. What it does not know it shows as written. */
final class FlowBuilder {
  /** Deeper than anybody writes: what lies below is shown as written. */
  private static final int DEEPEST = 60;

  private static final Handlers<FlowBuilder> BLOCKS =
      Handlers.of(
          List.of(
              Handlers.on(Paragraph.class, FlowBuilder::paragraph),
              Handlers.on(com.vladsch.flexmark.ast.Heading.class, FlowBuilder::heading),
              Handlers.on(
                  BlockQuote.class, (builder, node) -> builder.element("blockquote", "", node)),
              Handlers.on(BulletList.class, (builder, node) -> builder.element("ul", "", node)),
              Handlers.on(OrderedList.class, FlowBuilder::orderedList),
              Handlers.on(BulletListItem.class, FlowBuilder::item),
              Handlers.on(OrderedListItem.class, FlowBuilder::item),
              Handlers.on(FencedCodeBlock.class, FlowBuilder::fencedCode),
              Handlers.on(IndentedCodeBlock.class, FlowBuilder::indentedCode),
              Handlers.on(ThematicBreak.class, (builder, node) -> builder.flow.markup("<hr />\n")),
              Handlers.on(HtmlBlock.class, FlowBuilder::asWritten),
              Handlers.on(HtmlCommentBlock.class, FlowBuilder::comment),
              Handlers.on(Reference.class, (builder, node) -> {}),
              Handlers.on(FootnoteBlock.class, (builder, node) -> {}),
              Handlers.on(TableBlock.class, (builder, node) -> builder.element("table", "", node)),
              Handlers.on(TableHead.class, (builder, node) -> builder.element("thead", "", node)),
              Handlers.on(TableBody.class, FlowBuilder::tableBody),
              Handlers.on(TableRow.class, (builder, node) -> builder.element("tr", "", node)),
              Handlers.on(TableCell.class, FlowBuilder::cell),
              Handlers.on(TableCaption.class, (builder, node) -> {}),
              Handlers.on(TableSeparator.class, (builder, node) -> {})));

  private final Flow flow = new Flow();
  private final List<Heading> headings = new ArrayList<>();
  private final HeadingIds ids = new HeadingIds();
  private final Footnotes footnotes = new Footnotes();
  private final FlowInlines inlines = new FlowInlines(flow, footnotes);
  private int depth;

  /** The whole text; its footnotes stand at its end. */
  Flow build(Document document) {
    children(document);
    footnotes.write(flow, this::children);
    flow.end();
    return flow;
  }

  /** Levels and anchors as the text has them. */
  List<Heading> headings() {
    return headings;
  }

  private void children(Node parent) {
    if (depth == DEEPEST) {
      flow.text(parent.getChars().toString());
      flow.endBlock();
      return;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!BLOCKS.handle(this, node)) {
        asWritten(node);
      }
    }
    depth--;
  }

  private void element(String name, String attributes, Node node) {
    flow.markup("<" + name + attributes + ">\n");
    children(node);
    flow.markup("</" + name + ">\n");
  }

  private void paragraph(Paragraph node) {
    boolean tight =
        node.getParent() instanceof ParagraphItemContainer list
            && list.isParagraphInTightListItem(node);
    if (tight) {
      inlines.children(node);
      flow.endBlock();
      return;
    }
    flow.markup("<p>");
    inlines.children(node);
    flow.endBlock();
    flow.markup("</p>\n");
  }

  private void heading(com.vladsch.flexmark.ast.Heading node) {
    if (!node.hasChildren()) {
      return;
    }
    int start = flow.length();
    int markup = flow.reserve();
    inlines.children(node);
    String text = flow.since(start).replace('\n', ' ').strip();
    Heading heading = new Heading(node.getLevel(), ids.id(text), text);
    flow.fill(
        markup,
        (out, options) -> {
          Heading here = options.here(heading);
          out.append("<h").append(here.level()).append(Xml.attribute("id", here.id())).append('>');
        });
    flow.blockSince(start);
    flow.endBlock();
    flow.markup(
        (out, options) -> out.append("</h").append(options.here(heading).level()).append(">\n"));
    headings.add(heading);
  }

  private void orderedList(OrderedList node) {
    int first = node.getStartNumber();
    element("ol", first == 1 ? "" : Xml.attribute("start", Integer.toString(first)), node);
  }

  private void item(ListItem node) {
    flow.markup("<li>");
    children(node);
    flow.endBlock();
    flow.markup("</li>\n");
  }

  private void fencedCode(FencedCodeBlock node) {
    code(node.getContentChars().normalizeEOL());
  }

  private void indentedCode(IndentedCodeBlock node) {
    code(node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
  }

  private void code(String code) {
    int start = flow.length();
    flow.markup("<pre><code>");
    flow.text(code);
    flow.blockSince(start);
    flow.endBlock();
    flow.markup("</code></pre>\n");
  }

  /** For editors only; but one that isn't closed would swallow the rest of the text. */
  private void comment(HtmlCommentBlock node) {
    if (!isClosed(node)) {
      asWritten(node);
    }
  }

  static boolean isClosed(HtmlCommentBlock node) {
    return node.getChars().trim().endsWith("-->");
  }

  /** Raw HTML does nothing here; shown, so that its author sees that. */
  private void asWritten(Node node) {
    int start = flow.length();
    flow.markup("<p>");
    flow.text(node.getChars().normalizeEOL().strip());
    flow.blockSince(start);
    flow.endBlock();
    flow.markup("</p>\n");
  }

  private void tableBody(TableBody node) {
    if (node.hasChildren()) {
      element("tbody", "", node);
    }
  }

  private void cell(TableCell node) {
    String name = node.isHeader() ? "th" : "td";
    String alignment =
        node.getAlignment() == null
            ? ""
            : Xml.attribute(
                "class", "align-" + node.getAlignment().name().toLowerCase(Locale.ROOT));
    String span =
        node.getSpan() > 1 ? Xml.attribute("colspan", Integer.toString(node.getSpan())) : "";
    String scope = node.isHeader() ? Xml.attribute("scope", "col") : "";
    flow.markup("<" + name + scope + alignment + span + ">");
    inlines.children(node);
    flow.endBlock();
    flow.markup("</" + name + ">\n");
  }
}
