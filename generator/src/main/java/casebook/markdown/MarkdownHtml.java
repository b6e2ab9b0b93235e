package casebook.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;
import java.util.TreeSet;

/**
 * Markdown → XHTML, safe and well-formed: raw HTML is shown as written, links lead only where
 * {@link RenderOptions#links} or http, https and mailto allow. Thread-safe.
 *
 * <pre>{@code
 * MarkdownHtml.render("## 背景\n\n**结论。**下文", RenderOptions.PLAIN).html()
 * // <h2 id="背景">背景</h2>
 * // <p><strong>结论。</strong>下文</p>
 * }</pre>
 */
public final class MarkdownHtml {
  private MarkdownHtml() {}

  public static Rendered render(String markdown, RenderOptions options) {
    Document document = MarkdownParser.parse(markdown);
    FlowBuilder builder = new FlowBuilder(options);
    Flow flow = builder.build(document);
    Set<String> anchors = new TreeSet<>();
    String html = flow.html(options, anchors);
    return new Rendered(html, builder.headings(), anchors);
  }

  /** The words as a reader sees them, a line a block, without any Markdown. */
  public static String plainText(String markdown) {
    return new FlowBuilder(RenderOptions.PLAIN).build(MarkdownParser.parse(markdown)).words();
  }

  /** What a text holds, for checks. */
  public static Inspection inspect(String markdown) {
    return Inspector.inspect(markdown);
  }
}
