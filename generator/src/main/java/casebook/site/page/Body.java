package casebook.site.page;

import casebook.markdown.Heading;
import java.util.List;
import java.util.Set;

/**
 * Running text as HTML.
 *
 * @param anchors ids of the figures that stand in it
 */
record Body(String html, List<Heading> outline, Set<String> anchors) {
  private static final int OPENING = 90;

  Body {
    outline = List.copyOf(outline);
    anchors = Set.copyOf(anchors);
  }

  /** The first words of the first paragraph, for a description. */
  String opening() {
    int start = html.indexOf("<p>");
    String text = Markup.text(start < 0 ? "" : html.substring(start, html.indexOf("</p>", start)));
    return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
  }
}
