package casebook.booklet.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Notes from the end of a text to where they are called, for the page engine to float to the foot
 * of the page. A note called twice is printed twice. Numbers are circled, as Chinese books have
 * them, and start again with each text.
 */
final class Notes {
  /** Class of a note's number in the text. */
  static final String CALL = "note-call";

  /** Class of a note; its first element is its number again. */
  static final String BODY = "note";

  private static final int CIRCLED = 20;

  private Notes() {}

  /** Notes stand in {@code section.footnotes li}, calls are {@code sup.footnote-ref > a}. */
  static void move(Element body) {
    Map<String, String> notes = new HashMap<>();
    for (Element item : body.select(".footnotes li[id]")) {
      item.select("a.footnote-back").remove();
      Element single = item.childrenSize() == 1 ? item.child(0) : item;
      notes.put("#" + item.id(), single.html().strip());
    }
    body.select(".footnotes").remove();
    for (Element call : List.copyOf(body.select("sup.footnote-ref"))) {
      call.after(noteHtml(notes.getOrDefault(call.select("a").attr("href"), "")));
      call.remove();
    }
  }

  /** A note of plain text. */
  static String note(String text) {
    return noteHtml(org.jsoup.nodes.Entities.escape(text));
  }

  private static String noteHtml(String html) {
    return "<sup class=\"%s\">0</sup><span class=\"%s\"><span class=\"note-number\">0</span>%s</span>"
        .formatted(CALL, BODY, html);
  }

  /** Numbers all notes in the order of their calls. */
  static void number(Element body) {
    int number = 0;
    for (Element call : body.select("." + CALL)) {
      number++;
      String text = number <= CIRCLED ? Character.toString('①' + number - 1) : "[" + number + "]";
      call.text(text);
      Element note = call.nextElementSibling();
      if (note != null) {
        note.child(0).text(text + "\u3000");
      }
    }
  }
}
