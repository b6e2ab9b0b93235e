package casebook.site.page;

import casebook.model.Case;
import casebook.site.page.CaseView.Heading;
import java.util.List;

/** Running text as HTML, with its outline. */
record Body(String html, List<Heading> outline, java.util.Set<String> anchors) {
  private static final int OPENING = 90;

  static Body of(Case content) {
    return of(content.body());
  }

  static Body of(String markdown) {
    StringBuilder html = new StringBuilder();
    java.util.ArrayList<Heading> outline = new java.util.ArrayList<>();
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("## ")) {
        outline.add(new Heading(2, line.substring(3), "s" + outline.size()));
        html.append("<h2 id=\"s" + (outline.size() - 1) + "\">" + line.substring(3) + "</h2>\n");
      } else if (!line.isBlank()) {
        html.append("<p>" + line + "</p>\n");
      }
    }
    return new Body(html.toString(), outline, java.util.Set.of());
  }

  /** The first words of the text, for a description. */
  String opening() {
    String text = html.replaceAll("<h\\d.*?</h\\d>|<[^>]*>|\\s+", "");
    return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
  }
}
