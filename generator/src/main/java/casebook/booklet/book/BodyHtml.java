package casebook.booklet.book;

import casebook.booklet.book.Chapter.Reference;
import casebook.markdown.LinkResolver;
import casebook.markdown.MarkdownText;
import casebook.markdown.RenderOptions;
import casebook.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Makes a piece of the print document of Markdown: ids are unique in the book, a link to another
 * case gains 见第N页, or its short code if this book leaves it out, a link out of the book gains its
 * address as a note, notes move to where they are called, tables get columns, places are marked for
 * the index. Images stay with the website; their descriptions remain.
 */
final class BodyHtml {
  private static final String CASE = "case:";

  private final Function<String, Optional<Reference>> cases;
  private final Function<String, Optional<String>> codes;
  private final Messages words;

  /**
   * @param cases the chapter of a slug, if it is in the book
   * @param codes the short code of a slug, for cases that are not in this book
   */
  BodyHtml(
      Function<String, Optional<Reference>> cases,
      Function<String, Optional<String>> codes,
      Messages words) {
    this.cases = cases;
    this.codes = codes;
    this.words = words;
  }

  /**
   * Renders one text.
   *
   * @param prefix for ids, unique in the book
   * @param shift how many levels headings move down
   * @param mentions marks the terms of the indexes
   */
  String render(MarkdownText text, String prefix, int shift, Mentions mentions) {
    RenderOptions options =
        RenderOptions.PLAIN
            .withIdPrefix(prefix + "-")
            .withHeadingShift(shift)
            .withLinks(BodyHtml::address);
    Document document = Jsoup.parseBodyFragment(text.render(options).html());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element body = document.body();
    Notes.move(body);
    List.copyOf(body.select("a[href]")).forEach(this::link);
    Notes.number(body);
    Tables.size(body);
    mentions.mark(body, prefix);
    return body.html();
  }

  private void link(Element link) {
    String href = link.attr("href");
    if (href.startsWith(CASE)) {
      String slug = href.substring(CASE.length());
      cases
          .apply(slug)
          .ifPresentOrElse(target -> seePage(link, target), () -> seeOnline(link, slug));
    } else if (!href.startsWith("#") && !link.text().strip().equals(href)) {
      link.after(Notes.note(href));
    }
  }

  private void seePage(Element link, Reference target) {
    link.attr("href", "#" + target.id());
    link.attr("title", target.title());
    link.after(words.text("booklet.see-page", target.pageLink()));
  }

  /** A case that this book leaves out is on the website. */
  private void seeOnline(Element link, String slug) {
    codes
        .apply(slug)
        .ifPresent(code -> link.after(new TextNode(words.text("booklet.see-online", code))));
    link.unwrap();
  }

  /** Only cases are in the book. */
  private static Optional<String> address(LinkResolver.DocumentLink link) {
    boolean toCase = link.folder().map(f -> f.equals("cases")).orElse(true);
    return toCase ? Optional.of(CASE + link.slug()) : Optional.empty();
  }
}
