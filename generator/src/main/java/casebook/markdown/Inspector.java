package casebook.markdown;

import casebook.markdown.Inspection.HeadingUse;
import casebook.markdown.Inspection.LinkUse;
import casebook.markdown.Inspection.Spot;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;

/** Gathers what an {@link Inspection} tells. */
final class Inspector {
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
    String words = new FlowBuilder(RenderOptions.PLAIN).build(document).words();
    return new Inspection(words, inspector.headings, inspector.links, inspector.inert);
  }

  private void visit(Document document) {
    NodeVisitor[] visitor = new NodeVisitor[1];
    visitor[0] =
        new NodeVisitor(
            new VisitHandler<>(
                com.vladsch.flexmark.ast.Heading.class,
                node -> {
                  headings.add(
                      new HeadingUse(node.getLevel(), node.getText().unescape(), spot(node)));
                  visitor[0].visitChildren(node);
                }),
            new VisitHandler<>(
                Link.class,
                node -> {
                  link(node, node.getUrl().unescape(), false);
                  visitor[0].visitChildren(node);
                }),
            new VisitHandler<>(Image.class, node -> link(node, node.getUrl().unescape(), true)),
            new VisitHandler<>(
                Reference.class, node -> link(node, node.getUrl().unescape(), false)),
            new VisitHandler<>(
                AutoLink.class, node -> link(node, node.getText().toString(), false)),
            new VisitHandler<>(HtmlInline.class, node -> inert.add(spot(node))),
            new VisitHandler<>(HtmlBlock.class, node -> inert.add(spot(node))),
            new VisitHandler<>(
                HtmlCommentBlock.class,
                node -> {
                  if (!FlowBuilder.isClosed(node)) {
                    inert.add(spot(node));
                  }
                }));
    visitor[0].visit(document);
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
