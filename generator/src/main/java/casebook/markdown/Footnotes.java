package casebook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Footnotes in the order in which they are first referred to. */
final class Footnotes {
  private final String idPrefix;
  private final List<FootnoteBlock> blocks = new ArrayList<>();
  private int references;

  Footnotes(String idPrefix) {
    this.idPrefix = idPrefix;
  }

  /** The mark in the text; only the first of a footnote has the anchor to come back to. */
  String reference(FootnoteBlock block) {
    boolean first = !blocks.contains(block);
    if (first) {
      blocks.add(block);
    }
    references++;
    int number = blocks.indexOf(block) + 1;
    String id = first ? Xml.attribute("id", idPrefix + "fnref-" + number) : "";
    String href = Xml.attribute("href", "#" + idPrefix + "fn-" + number);
    return "<sup class=\"footnote-ref\"" + id + "><a" + href + ">" + number + "</a></sup>";
  }

  /** The notes; one that refers to another brings that in as well. */
  void write(Flow flow, Consumer<FootnoteBlock> content) {
    if (references == 0) {
      return;
    }
    flow.markup("<section class=\"footnotes\">\n<ol>\n");
    for (int number = 1; number <= blocks.size(); number++) {
      flow.markup("<li" + Xml.attribute("id", idPrefix + "fn-" + number) + ">");
      content.accept(blocks.get(number - 1));
      String back = Xml.attribute("href", "#" + idPrefix + "fnref-" + number);
      flow.markup("<a class=\"footnote-back\"" + back + " aria-label=\"↩ " + number + "\">↩</a>");
      flow.markup("</li>\n");
    }
    flow.markup("</ol>\n</section>\n");
  }
}
