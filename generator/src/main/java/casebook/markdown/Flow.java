package casebook.markdown;

import casebook.text.Han;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A text as a reader sees it, from end to end, and the markup that goes between its characters. So
 * a phrase is found whatever emphasis cuts through it, and the words for search are those on the
 * page.
 */
final class Flow {
  /** Stands in the text where one block ends and the next begins; never printed. */
  static final char BLOCK_END = '\u2029';

  private final StringBuilder text = new StringBuilder();
  private final ArrayList<Markup> markups = new ArrayList<>();
  private final BitSet blocked = new BitSet();

  /** Number of markups before a line end whose fate the next words decide; -1 if none is open. */
  private int softBreak = -1;

  private boolean hardBreak;

  /** Markup that may depend on where the text is rendered: its anchors and links. */
  interface Tag {
    void write(StringBuilder out, RenderOptions options);
  }

  private record Markup(int at, Tag tag) {}

  /** Appends words. */
  void text(String words) {
    String said = hardBreak ? words.stripLeading() : words;
    if (said.isEmpty()) {
      return;
    }
    if (softBreak >= 0 && !closesUp(text, said)) {
      text.append('\n');
      markups
          .subList(softBreak, markups.size())
          .replaceAll(m -> new Markup(text.length(), m.tag()));
    }
    softBreak = -1;
    hardBreak = false;
    text.append(said.indexOf(BLOCK_END) < 0 ? said : said.replace(BLOCK_END, ' '));
  }

  /** Appends tags; they must nest. */
  void markup(String html) {
    markup((out, options) -> out.append(html));
  }

  void markup(Tag tag) {
    markups.add(new Markup(text.length(), tag));
  }

  /** Keeps a place for tags that depend on what comes. */
  int reserve() {
    markup("");
    return markups.size() - 1;
  }

  void fill(int reserved, Tag tag) {
    markups.set(reserved, new Markup(markups.get(reserved).at(), tag));
  }

  /** A line end within a paragraph: a blank between words, nothing between Chinese characters. */
  void softBreak() {
    softBreak = markups.size();
  }

  void hardBreak() {
    markup("<br />");
    text.append('\n');
    hardBreak = true;
  }

  /** A block ends. */
  void endBlock() {
    softBreak = -1;
    hardBreak = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != BLOCK_END) {
      text.append(BLOCK_END);
    }
  }

  int length() {
    return text.length();
  }

  /** Nothing more will be said: gives back the room that was kept for it. */
  void end() {
    text.trimToSize();
    markups.trimToSize();
  }

  /** What was said since a position. */
  String since(int start) {
    return text.substring(start);
  }

  /** No mark may stand between a position and here. */
  void blockSince(int start) {
    blocked.set(start, text.length());
  }

  /** The words, a line a block. */
  String words() {
    return text.toString().replace('\n', ' ').replace(BLOCK_END, '\n').strip();
  }

  /**
   * Chinese is set without blanks: a line end beside a Han character or Chinese mark vanishes,
   * unless a Latin letter stands on its other side.
   */
  private static boolean closesUp(CharSequence before, String after) {
    int left = before.isEmpty() ? BLOCK_END : Character.codePointBefore(before, before.length());
    int right = after.codePointAt(0);
    boolean leftHan = isChinese(left);
    boolean rightHan = isChinese(right);
    return (leftHan || rightHan)
        && (leftHan || !Character.isLetter(left))
        && (rightHan || !Character.isLetter(right));
  }

  private static boolean isChinese(int c) {
    return Han.isHan(c) || (c >= 0x3000 && Han.isMark(c));
  }

  /** The markup and words as HTML, with marks; ids that were placed go into {@code anchors}. */
  String html(RenderOptions options, Set<String> anchors) {
    char[] said = text.toString().toCharArray();
    List<MarkPlacer.Placement> placements = MarkPlacer.place(said, blocked, options.marks());
    return new Writer(said, options, placements, anchors).write();
  }

  private final class Writer {
    private final StringBuilder out = new StringBuilder(length() * 2);
    private final char[] text;
    private final RenderOptions options;
    private final List<MarkPlacer.Placement> placements;
    private final Set<String> anchors;
    private final List<MarkPlacer.Placement> open = new ArrayList<>();
    private final Set<MarkPlacer.Placement> begun =
        Collections.newSetFromMap(new IdentityHashMap<>());

    Writer(
        char[] text,
        RenderOptions options,
        List<MarkPlacer.Placement> placements,
        Set<String> anchors) {
      this.text = text;
      this.options = options;
      this.placements = placements;
      this.anchors = anchors;
    }

    String write() {
      int nextMarkup = 0;
      int nextMark = 0;
      for (int at = 0; at <= text.length; ) {
        closeEnded(at);
        nextMarkup = writeMarkups(nextMarkup, at);
        while (nextMark < placements.size() && placements.get(nextMark).start() == at) {
          open(placements.get(nextMark++));
        }
        int until = text.length;
        if (nextMarkup < markups.size()) {
          until = Math.min(until, markups.get(nextMarkup).at());
        }
        if (nextMark < placements.size()) {
          until = Math.min(until, placements.get(nextMark).start());
        }
        for (MarkPlacer.Placement placement : open) {
          until = Math.min(until, placement.end());
        }
        writeText(at, until);
        at = until > at ? until : at + 1;
      }
      return out.toString();
    }

    private int writeMarkups(int from, int at) {
      int next = from;
      if (next < markups.size() && markups.get(next).at() == at) {
        List<MarkPlacer.Placement> interrupted = closeDownTo(0);
        while (next < markups.size() && markups.get(next).at() == at) {
          markups.get(next++).tag().write(out, options);
        }
        interrupted.forEach(this::open);
      }
      return next;
    }

    private void writeText(int from, int until) {
      int start = from;
      for (int i = from; i < until; i++) {
        if (text[i] == BLOCK_END) {
          Xml.escape(text, start, i, out);
          start = i + 1;
        }
      }
      Xml.escape(text, start, until, out);
    }

    private void closeEnded(int at) {
      int outermost = 0;
      while (outermost < open.size() && open.get(outermost).end() > at) {
        outermost++;
      }
      for (MarkPlacer.Placement inner : closeDownTo(outermost)) {
        if (inner.end() > at) {
          open(inner);
        }
      }
    }

    /** Closes the marks within one, from the outermost at a depth on, and tells which they were. */
    private List<MarkPlacer.Placement> closeDownTo(int depth) {
      if (depth == open.size()) {
        return List.of();
      }
      List<MarkPlacer.Placement> closed = List.copyOf(open.subList(depth, open.size()));
      for (int i = open.size() - 1; i >= depth; i--) {
        out.append(open.remove(i).link() ? "</a>" : "</span>");
      }
      return closed;
    }

    private void open(MarkPlacer.Placement placement) {
      Mark mark = placement.mark();
      out.append(placement.link() ? "<a" : "<span");
      if (begun.add(placement)) {
        mark.id().ifPresent(id -> out.append(Xml.attribute("id", options.idPrefix() + id)));
        mark.id().ifPresent(anchors::add);
      }
      if (!mark.cssClass().isEmpty()) {
        out.append(Xml.attribute("class", mark.cssClass()));
      }
      if (placement.link()) {
        mark.href().ifPresent(href -> out.append(Xml.attribute("href", href)));
      }
      mark.title().ifPresent(title -> out.append(Xml.attribute("title", title)));
      out.append('>');
      open.add(placement);
    }
  }
}
