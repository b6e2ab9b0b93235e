package casebook.convert.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An immutable text that knows which characters of the source it stands for, and which others were
 * dropped from it on the way. Cutting and joining lose nothing: the parts of a text account
 * together for exactly the source characters that the whole did.
 *
 * <pre>
 * Traced line = Traced.of("口头 1 教育", 0, 6);
 * line.edit(List.of(Edit.drop(2, 5, PAGE_NUMBER))).text()  // 口头教育, still accounting for 6
 * </pre>
 */
public final class Traced {
  public static final Traced EMPTY = new Traced("", List.of());

  private final String text;
  private final List<Piece> pieces;

  private Traced(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** The source's characters from {@code start} to before {@code end}, as they stand. */
  public static Traced of(String source, int start, int end) {
    return start == end
        ? EMPTY
        : new Traced(
            source.substring(start, end),
            List.of(new Piece(start, end, end - start, Optional.empty())));
  }

  /** Text that the source has not; {@code at} is where in the source it is put in. */
  public static Traced put(String text, int at, Rule rule) {
    return new Traced(text, List.of(new Piece(at, at, text.length(), Optional.of(rule))));
  }

  public static Traced join(List<Traced> parts) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Traced part : parts) {
      text.append(part.text);
      part.pieces.forEach(piece -> add(pieces, piece));
    }
    return new Traced(text.toString(), List.copyOf(pieces));
  }

  public Traced plus(Traced next) {
    return join(List.of(this, next));
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** Where the source goes on after it; 0 for the empty text. */
  public int end() {
    return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
  }

  /** Where in the source it begins; 0 for the empty text. */
  public int start() {
    return pieces.isEmpty() ? 0 : pieces.get(0).start();
  }

  /** Source position of one of its characters. */
  public int sourceOf(int index) {
    int at = 0;
    for (Piece piece : pieces) {
      if (index < at + piece.length()) {
        return piece.even() ? piece.start() + index - at : piece.start();
      }
      at += piece.length();
    }
    return end();
  }

  /**
   * A part of it. What was dropped right before a character goes with that character; what was
   * dropped after the last goes with the part that ends there.
   */
  public Traced slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    Cursor cursor = new Cursor();
    cursor.skip(from);
    cursor.keep(to - from);
    if (to == text.length() && from < to) {
      cursor.rest();
    }
    return cursor.done();
  }

  public Traced from(int start) {
    return slice(start, text.length());
  }

  /** Without blanks at its ends. */
  public Traced strip(Rule rule) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length()
        ? this
        : edit(List.of(Edit.drop(0, start, rule), Edit.drop(end, text.length(), rule)));
  }

  /**
   * The blanks and the line end after it dropped by another rule: that which joins it to a next.
   */
  public Traced joinedBy(Rule rule) {
    int last = pieces.size() - 1;
    boolean blanks =
        last >= 0
            && pieces.get(last).length() == 0
            && pieces.get(last).rule().filter(r -> r == Rule.LAYOUT).isPresent();
    if (!blanks) {
      return this;
    }
    List<Piece> changed = new ArrayList<>(pieces);
    Piece piece = pieces.get(last);
    changed.set(last, new Piece(piece.start(), piece.end(), 0, Optional.of(rule)));
    return new Traced(text, List.copyOf(changed));
  }

  /** All of it dropped; what had been dropped before keeps its rule. */
  public Traced drop(Rule rule) {
    return edit(List.of(Edit.drop(0, text.length(), rule)));
  }

  /**
   * Changed in several places.
   *
   * @param edits in ascending order, not overlapping
   */
  public Traced edit(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    Cursor cursor = new Cursor();
    int at = 0;
    for (Edit edit : edits) {
      if (edit.start() < at) {
        throw new IllegalArgumentException("edits out of order: " + edits);
      }
      cursor.keep(edit.start() - at);
      cursor.replace(edit);
      at = edit.end();
    }
    cursor.keep(text.length() - at);
    cursor.rest();
    return cursor.done();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && piece.continues(pieces.get(last))) {
      pieces.set(last, pieces.get(last).with(piece));
    } else {
      pieces.add(piece);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Traced that && text.equals(that.text) && pieces.equals(that.pieces);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Walks over the pieces once, from left to right. */
  private final class Cursor {
    private final StringBuilder out = new StringBuilder();
    private final List<Piece> kept = new ArrayList<>();
    private int next;
    private int inside;
    private int at;

    void skip(int count) {
      walk(count, null);
    }

    void keep(int count) {
      out.append(text, at, at + count);
      walk(count, kept);
    }

    void replace(Edit edit) {
      List<Piece> covered = new ArrayList<>();
      walk(edit.end() - edit.start(), covered);
      out.append(edit.text());
      int left = edit.text().length();
      if (left > 0 && covered.stream().noneMatch(p -> p.length() > 0)) {
        int place = kept.isEmpty() ? start() : kept.get(kept.size() - 1).end();
        add(kept, new Piece(place, place, left, Optional.of(edit.rule())));
        left = 0;
      }
      for (Piece piece : covered) {
        if (piece.length() == 0) {
          add(kept, piece);
        } else {
          add(kept, new Piece(piece.start(), piece.end(), left, Optional.of(edit.rule())));
          left = 0;
        }
      }
    }

    void rest() {
      while (next < pieces.size()) {
        add(kept, remainder());
        next++;
        inside = 0;
      }
    }

    Traced done() {
      return kept.isEmpty() ? EMPTY : new Traced(out.toString(), List.copyOf(kept));
    }

    private Piece remainder() {
      Piece piece = pieces.get(next);
      return inside == 0 ? piece : part(piece, inside, piece.length());
    }

    private void walk(int count, @org.jspecify.annotations.Nullable List<Piece> into) {
      int left = count;
      at += count;
      while (left > 0) {
        Piece piece = pieces.get(next);
        int take = Math.min(left, piece.length() - inside);
        if (into != null) {
          add(into, part(piece, inside, inside + take));
        }
        left -= take;
        inside += take;
        if (inside == piece.length()) {
          next++;
          inside = 0;
        }
      }
    }

    /** A piece cut where the text is cut; one that is not even goes whole with its first part. */
    private Piece part(Piece piece, int from, int to) {
      if (from == 0 && to == piece.length()) {
        return piece;
      }
      if (piece.even()) {
        return new Piece(piece.start() + from, piece.start() + to, to - from, piece.rule());
      }
      return from == 0
          ? new Piece(piece.start(), piece.end(), to, piece.rule())
          : new Piece(piece.end(), piece.end(), to - from, piece.rule());
    }
  }
}
