package casebook.booklet.proof;

import casebook.markdown.MarkdownText;
import casebook.markdown.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What a reader of the book must find of a case's Markdown: its text without blanks, with a number
 * where a note is called and 见第N页 after a link to another case.
 *
 * @param notes the text of each note
 */
record ExpectedText(String text, List<String> notes) {
  private static final int CIRCLED = 20;

  /**
   * Reads Markdown.
   *
   * @param pages the page number of a case; empty if it is not in the book
   */
  static ExpectedText of(String markdown, UnaryOperator<String> pages) {
    RenderOptions options =
        RenderOptions.PLAIN.withLinks(
            link ->
                link.folder().filter(f -> !f.equals("cases")).isPresent()
                    ? Optional.empty()
                    : Optional.of("case:" + link.slug()));
    Element body = Jsoup.parseBodyFragment(MarkdownText.of(markdown).render(options).html()).body();
    List<String> notes = new ArrayList<>();
    for (Element call : body.select("sup.footnote-ref, a[href]")) {
      String href = call.attr("href");
      if (call.hasClass("footnote-ref")) {
        String id = call.select("a").attr("href").substring(1);
        Element note = body.getElementById(id);
        if (note != null) {
          Element bare = note.clone();
          bare.select("a.footnote-back").remove();
          notes.add(TaggedPdf.withoutBlanks(bare.text()));
        }
        call.empty().appendText(number(notes.size()));
      } else if (href.startsWith("case:")) {
        String page = pages.apply(href.substring("case:".length()));
        if (!page.isEmpty()) {
          call.after(new TextNode("（见第" + page + "页）"));
        }
      } else if (!href.startsWith("#") && !call.text().strip().equals(href)) {
        notes.add(TaggedPdf.withoutBlanks(href));
        call.after(new TextNode(number(notes.size())));
      }
    }
    body.select(".footnotes").remove();
    return new ExpectedText(TaggedPdf.withoutBlanks(body.wholeText()), notes);
  }

  private static String number(int note) {
    return note <= CIRCLED ? Character.toString('①' + note - 1) : "[" + note + "]";
  }
}
