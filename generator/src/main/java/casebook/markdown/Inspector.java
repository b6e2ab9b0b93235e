package casebook.markdown;

import casebook.markdown.Inspection.HeadingUse;
import casebook.markdown.Inspection.LinkUse;
import casebook.markdown.Inspection.Spot;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Gathers what an {@link Inspection} tells. */
final class Inspector {
  private static final Handlers<Inspector> NOTABLE =
      Handlers.of(
          List.of(
              Handlers.on(Heading.class, Inspector::heading),
              Handlers.on(
                  Link.class, (all, node) -> all.link(node, node.getUrl().unescape(), false)),
              Handlers.on(
                  Image.class, (all, node) -> all.link(node, node.getUrl().unescape(), true)),
              Handlers.on(
                  Reference.class, (all, node) -> all.link(node, node.getUrl().unescape(), false)),
              Handlers.on(
                  AutoLink.class, (all, node) -> all.link(node, node.getText().toString(), false)),
              Handlers.on(HtmlInline.class, (all, node) -> all.inert.add(all.spot(node))),
              Handlers.on(HtmlBlock.class, (all, node) -> all.inert.add(all.spot(node))),
              Handlers.on(HtmlCommentBlock.class, Inspector::comment)));

  private final String markdown;
  private final List<HeadingUse> headings = new ArrayList<>();
  private final List<LinkUse> links = new ArrayList<>();
  private final List<Spot> inert = new ArrayList<>();
  private int lineStart;
  private int line = 1;

  private Inspector(String markdown) {
    this.markdown = markdown;
  }

  static Inspection inspect(String markdown) {
    Document document = MarkdownParser.parse(markdown);
    Inspector inspector = new Inspector(markdown);
    inspector.visit(document);
    return new Inspection(
        MarkdownText.of(document), inspector.headings, inspector.links, inspector.inert);
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      NOTABLE.handle(this, node);
      visit(node);
    }
  }

  private void heading(Heading node) {
    headings.add(new HeadingUse(node.getLevel(), node.getText().unescape(), spot(node)));
  }

  private void comment(HtmlCommentBlock node) {
    if (!FlowBuilder.isClosed(node)) {
      inert.add(spot(node));
    }
  }

  private void link(Node node, String destination, boolean image) {
    links.add(new LinkUse(destination, image, spot(node)));
  }

  /** Nodes come in the order of the text, so lines are counted once. */
  private Spot spot(Node node) {
    int offset = node.getStartOffset();
    for (int next = markdown.indexOf('\n', lineStart); next >= 0 && next < offset; ) {
      line++;
      lineStart = next + 1;
      next = markdown.indexOf('\n', lineStart);
    }
    return new Spot(line, offset - lineStart + 1);
  }
}
