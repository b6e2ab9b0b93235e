package casebook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/** The words, emphasis, links and images within a block → {@link Flow}. */
final class FlowInlines {
  private static final int DEEPEST = 60;

  private static final Handlers<FlowInlines> INLINES =
      Handlers.of(
          List.of(
              Handlers.on(Text.class, FlowInlines::words),
              Handlers.on(TextBase.class, FlowInlines::children),
              Handlers.on(HtmlEntity.class, FlowInlines::words),
              Handlers.on(Emphasis.class, (inlines, node) -> inlines.element("em", node)),
              Handlers.on(StrongEmphasis.class, (inlines, node) -> inlines.element("strong", node)),
              Handlers.on(Code.class, FlowInlines::code),
              Handlers.on(SoftLineBreak.class, (inlines, node) -> inlines.flow.softBreak()),
              Handlers.on(HardLineBreak.class, (inlines, node) -> inlines.flow.hardBreak()),
              Handlers.on(Link.class, FlowInlines::link),
              Handlers.on(LinkRef.class, FlowInlines::linkRef),
              Handlers.on(AutoLink.class, FlowInlines::autoLink),
              Handlers.on(MailLink.class, FlowInlines::mailLink),
              Handlers.on(Image.class, FlowInlines::children),
              Handlers.on(ImageRef.class, FlowInlines::imageRef),
              Handlers.on(Footnote.class, FlowInlines::footnote),
              Handlers.on(HtmlInline.class, FlowInlines::asWritten),
              Handlers.on(HtmlInlineComment.class, (inlines, node) -> {})));

  private final Flow flow;
  private final Footnotes footnotes;
  private int depth;
  private boolean inLink;

  FlowInlines(Flow flow, Footnotes footnotes) {
    this.flow = flow;
    this.footnotes = footnotes;
  }

  void children(Node parent) {
    if (depth == DEEPEST) {
      flow.text(parent.getChars().toString());
      return;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!INLINES.handle(this, node)) {
        asWritten(node);
      }
    }
    depth--;
  }

  private void words(Node node) {
    flow.text(Chars.unescaped(node.getChars()));
  }

  private void asWritten(Node node) {
    flow.text(Chars.string(node.getChars()));
  }

  private void element(String name, Node node) {
    flow.markup("<" + name + ">");
    children(node);
    flow.markup("</" + name + ">");
  }

  /** CommonMark 0.30, section 6.1: line ends are blanks, one blank at either end goes. */
  private void code(Code node) {
    String code = node.getText().normalizeEOL().replace('\n', ' ');
    boolean padded =
        code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    int start = flow.length();
    flow.markup("<code>");
    flow.text(padded ? code.substring(1, code.length() - 1) : code);
    flow.markup("</code>");
    flow.blockSince(start);
  }

  private void link(Link node) {
    link(node.getUrl(), node.getTitle(), () -> children(node));
  }

  private void link(BasedSequence url, BasedSequence title, Runnable words) {
    link(Destinations.of(url.unescape()), title.unescape(), words);
  }

  /** A link whose address is not allowed, or that stands within a link, leaves its words. */
  private void link(Optional<Destinations.Target> target, String title, Runnable words) {
    if (target.isEmpty() || inLink) {
      words.run();
      return;
    }
    int start = flow.length();
    String titled = title.isEmpty() ? "" : Xml.attribute("title", title);
    flow.markup(
        (out, options) ->
            target
                .get()
                .address(options.links())
                .ifPresent(a -> out.append("<a" + Xml.attribute("href", a) + titled + ">")));
    inLink = true;
    words.run();
    inLink = false;
    flow.markup(
        (out, options) -> target.get().address(options.links()).ifPresent(a -> out.append("</a>")));
    flow.blockSince(start);
  }

  private void linkRef(LinkRef node) {
    Optional<Reference> reference = reference(node);
    if (reference.isPresent()) {
      Reference target = reference.get();
      Runnable words =
          () -> {
            if (node.getText().isEmpty()) {
              flow.text(node.getReference().unescape());
            } else {
              children(node);
            }
          };
      link(target.getUrl(), target.getTitle(), node.hasChildren() ? () -> children(node) : words);
    } else {
      bracketed(node);
    }
  }

  /** No reference of that name: brackets are just brackets. */
  private void bracketed(RefNode node) {
    if (!node.hasChildren()) {
      flow.text(node.getChars().unescape());
      return;
    }
    BasedSequence inner = node.getChildChars();
    flow.text(node.getChars().prefixOf(inner).unescape());
    children(node);
    flow.text(node.getChars().suffixOf(inner).unescape());
  }

  private static Optional<Reference> reference(RefNode node) {
    return node.isDefined()
        ? Optional.ofNullable(node.getReferenceNode(node.getDocument()))
        : Optional.empty();
  }

  private void autoLink(AutoLink node) {
    String url = node.getText().toString();
    link(Destinations.web(url), "", () -> flow.text(url));
  }

  private void mailLink(MailLink node) {
    String address = node.getText().unescape();
    link(Destinations.web("mailto:" + address), "", () -> flow.text(address));
  }

  /** Images are not shown; their descriptions are. */
  private void imageRef(ImageRef node) {
    if (reference(node).isPresent()) {
      children(node);
    } else {
      bracketed(node);
    }
  }

  private void footnote(Footnote node) {
    if (node.getFootnoteBlock() == null) {
      flow.text(node.getChars().toString());
    } else {
      flow.markup(footnotes.reference(node.getFootnoteBlock()));
    }
  }
}
