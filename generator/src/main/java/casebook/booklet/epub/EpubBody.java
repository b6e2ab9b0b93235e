package casebook.booklet.epub;

import casebook.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Running text of the printed book as running text of a file: 见第12页 becomes 见案例3, and a note at the
 * page foot becomes one that its call leads to.
 *
 * @param html XHTML
 * @param notes in the order of their calls
 */
public record EpubBody(String html, List<Note> notes) {
  private static final String HOLE = "\u0000";

  public EpubBody {
    notes = List.copyOf(notes);
  }

  /**
   * A note.
   *
   * @param id of its element
   * @param call id of the element that calls it
   */
  public record Note(String id, String call, String number, String html) {}

  /**
   * Makes one.
   *
   * @param up how many levels headings move up: a case has a part above it on paper only
   */
  static EpubBody of(String print, String prefix, int up, EpubLinks links, Messages words) {
    Document document = Jsoup.parseBodyFragment(pages(print, links, words));
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element body = document.body();
    List<Note> notes = new ArrayList<>();
    for (Element call : List.copyOf(body.select("sup.note-call"))) {
      Element text = call.nextElementSibling();
      if (text != null && text.hasClass("note")) {
        int number = notes.size() + 1;
        Note note = note(prefix, number, call.text(), text);
        text.remove();
        call.html(
            "<a epub:type=\"noteref\" role=\"doc-noteref\" id=\"%s\" href=\"#%s\">%s</a>"
                .formatted(note.call(), note.id(), note.number()));
        notes.add(note);
      }
    }
    for (Element link : body.select("a[href^=#case-]")) {
      String id = link.attr("href").substring(1);
      links.number(id).ifPresent(n -> link.attr("href", links.file(id)));
    }
    for (Element heading : body.select("h2, h3, h4, h5, h6")) {
      heading.tagName("h" + (heading.tagName().charAt(1) - '0' - up));
    }
    return new EpubBody(body.html(), notes);
  }

  private static Note note(String prefix, int number, String label, Element text) {
    text.select(".note-number").remove();
    return new Note(prefix + "-note-" + number, prefix + "-call-" + number, label, text.html());
  }

  /** 见第N页 → 见案例N: the words around a page number are those of the message. */
  private static String pages(String print, EpubLinks links, Messages words) {
    String[] around = words.text("booklet.see-page", HOLE).split(HOLE, 2);
    Pattern page =
        Pattern.compile(
            Pattern.quote(around[0])
                + "<a class=\"page\" href=\"#([a-z0-9-]+)\" data-page=\"[a-z0-9-]+\">0</a>"
                + Pattern.quote(around[1]));
    Matcher matcher = page.matcher(print);
    return matcher.replaceAll(
        match -> {
          String id = match.group(1);
          String number = links.number(id).map(String::valueOf).orElse("");
          String link = "<a href=\"" + links.file(id) + "\">" + number + "</a>";
          return Matcher.quoteReplacement(words.text("booklet.see-case", link));
        });
  }
}
