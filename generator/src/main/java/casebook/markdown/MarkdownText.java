package casebook.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text, parsed once: its words, and XHTML of it as often as needed, safe and
 * well-formed. Raw HTML is shown as written, links lead only where {@link RenderOptions#links} or
 * http, https and mailto allow. Immutable.
 *
 * <pre>{@code
 * MarkdownText.of("## 背景\n\n**结论。**下文").render(RenderOptions.PLAIN).html()
 * // <h2 id="背景">背景</h2>
 * // <p><strong>结论。</strong>下文</p>
 * }</pre>
 */
public final class MarkdownText {
  private final Flow flow;
  private final List<Heading> headings;

  private MarkdownText(Flow flow, List<Heading> headings) {
    this.flow = flow;
    this.headings = List.copyOf(headings);
  }

  public static MarkdownText of(String markdown) {
    return of(MarkdownParser.parse(markdown));
  }

  static MarkdownText of(Document document) {
    FlowBuilder builder = new FlowBuilder();
    Flow flow = builder.build(document);
    return new MarkdownText(flow, builder.headings());
  }

  public Rendered render(RenderOptions options) {
    Set<String> anchors = new TreeSet<>();
    String html = flow.html(options, anchors);
    return new Rendered(html, headings.stream().map(options::here).toList(), anchors);
  }

  /** The words as a reader sees them, a line a block, without any Markdown. */
  public String words() {
    return flow.words();
  }

  /** Texts are equal when they read the same: the same words with the same markup. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MarkdownText text
        && words().equals(text.words())
        && render(RenderOptions.PLAIN).equals(text.render(RenderOptions.PLAIN));
  }

  @Override
  public int hashCode() {
    return words().hashCode();
  }

  /** How long it is, no more: records that hold a text are printed, and their words with them. */
  @Override
  public String toString() {
    return "MarkdownText[" + flow.length() + "]";
  }
}
