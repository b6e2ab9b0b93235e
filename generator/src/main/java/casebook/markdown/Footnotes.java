package casebook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Footnotes in the order in which they are first referred to. */
final class Footnotes {
  private final List<FootnoteBlock> blocks = new ArrayList<>();
  private int references;

  /** The mark in the text; only the first of a footnote has the anchor to come back to. */
  Flow.Tag reference(FootnoteBlock block) {
    boolean first = !blocks.contains(block);
    if (first) {
      blocks.add(block);
    }
    references++;
    int number = blocks.indexOf(block) + 1;
    return (out, options) -> {
      String prefix = options.idPrefix();
      String id = first ? Xml.attribute("id", prefix + "fnref-" + number) : "";
      String href = Xml.attribute("href", "#" + prefix + "fn-" + number);
      out.append("<sup class=\"footnote-ref\"").append(id).append("><a").append(href);
      out.append('>').append(number).append("</a></sup>");
    };
  }

  /** The notes; one that refers to another brings that in as well. */
  void write(Flow flow, Consumer<FootnoteBlock> content) {
    if (references == 0) {
      return;
    }
    flow.markup("<section class=\"footnotes\">\n<ol>\n");
    for (int number = 1; number <= blocks.size(); number++) {
      int note = number;
      flow.markup((out, options) -> begin(note, options.idPrefix(), out));
      content.accept(blocks.get(number - 1));
      flow.markup((out, options) -> end(note, options.idPrefix(), out));
    }
    flow.markup("</ol>\n</section>\n");
  }

  private static void begin(int note, String prefix, StringBuilder out) {
    out.append("<li").append(Xml.attribute("id", prefix + "fn-" + note)).append('>');
  }

  private static void end(int note, String prefix, StringBuilder out) {
    out.append("<a class=\"footnote-back\"")
        .append(Xml.attribute("href", "#" + prefix + "fnref-" + note))
        .append(" aria-label=\"↩ " + note + "\">↩</a></li>\n");
  }
}
