package casebook.booklet.type;

import java.util.Arrays;
import java.util.List;

/**
 * Glyphs with what lies between them: the space that the rules give, how far it may stretch and
 * shrink, and whether a line may end there. Gap {@code i} follows glyph {@code i}.
 */
final class Spacing {
  /** Space between Han and Latin, in 1/1000 em: CLREQ 3.2.2 gives a quarter. */
  private static final int MIXED = 250;

  /** How far that space may shrink, and stretch before other gaps do. */
  private static final int MIXED_GIVE = 125;

  /** Two dashes overlap by their side bearings, so that they make one line. */
  private static final int DASH_OVERLAP = 100;

  final Glyph[] glyphs;
  final double[] natural;
  final double[] shrink;
  final double[] stretch;

  /** Whether the gap takes its share when a line is spread beyond {@link #stretch}. */
  final boolean[] spreads;

  final boolean[] breakable;

  Spacing(List<Glyph> text) {
    glyphs = text.toArray(Glyph[]::new);
    int n = glyphs.length;
    natural = new double[n];
    shrink = new double[n];
    stretch = new double[n];
    spreads = new boolean[n];
    breakable = new boolean[n];
    for (int i = 0; i + 1 < n; i++) {
      between(i, glyphs[i], glyphs[i + 1]);
    }
    new Numbers(glyphs).keepTogether(breakable);
  }

  private void between(int i, Glyph a, Glyph b) {
    Marks left = a.mark();
    Marks right = b.mark();
    breakable[i] = mayBreak(a, b);
    if (b.glued() || a.pad() > 0) {
      natural[i] = a.pad();
      return;
    }
    natural[i] = side(i) + side(i + 1);
    if (left == right && (left == Marks.DASH || left == Marks.ELLIPSIS)) {
      natural[i] = left == Marks.DASH ? -share(a.em(), DASH_OVERLAP) : 0;
      return;
    }
    if ((left == Marks.LATIN && (right == Marks.LATIN || right == Marks.SUFFIX))
        || (left == Marks.PREFIX && right == Marks.LATIN)) {
      return;
    }
    spreads[i] = true;
    double em = Math.min(a.em(), b.em());
    boolean mixed =
        (left == Marks.HAN && right == Marks.LATIN && !isClosingAscii(b.codePoint()))
            || (left == Marks.LATIN && right == Marks.HAN && !isOpeningAscii(a.codePoint()));
    if (mixed || left == Marks.SPACE) {
      natural[i] += mixed ? share(em, MIXED) : 0;
      shrink[i] = share(em, MIXED_GIVE);
      stretch[i] = share(em, MIXED_GIVE);
    } else if (right.isMark() && (left == Marks.CLOSE || left == right)) {
      natural[i] -= a.blank();
      shrink[i] = right == Marks.OPEN && left == Marks.CLOSE ? b.blank() : 0;
    } else {
      shrink[i] = (left == Marks.CLOSE ? a.blank() : 0) + (right == Marks.OPEN ? b.blank() : 0);
    }
  }

  /** What is missing on each side of a glyph that its face draws too narrow or too wide. */
  private double side(int i) {
    Glyph g = glyphs[i];
    return switch (g.mark()) {
      case DASH ->
          isDash(i - 1) || isDash(i + 1)
              ? (2 * g.em() - 2 * g.advance() + share(g.em(), DASH_OVERLAP)) / 2
              : (g.em() - g.advance()) / 2;
      case MIDDLE -> g.codePoint() == '·' ? (g.em() / 2 - g.advance()) / 2 : 0;
      default -> 0;
    };
  }

  private boolean isDash(int i) {
    return i >= 0 && i < glyphs.length && glyphs[i].mark() == Marks.DASH;
  }

  private static double share(double em, int thousandths) {
    return em * thousandths / 1000;
  }

  private static boolean mayBreak(Glyph a, Glyph b) {
    Marks left = a.mark();
    Marks right = b.mark();
    if (b.kept() || b.glued() || left.neverLast() || right.neverFirst() || right == Marks.SPACE) {
      return false;
    }
    if (left == right && (left == Marks.DASH || left == Marks.ELLIPSIS)) {
      return false;
    }
    if (a.isDigit() && b.isDigit()) {
      return false;
    }
    if (left == Marks.LATIN && right == Marks.LATIN) {
      return (a.codePoint() == '/' || a.codePoint() == '-') && !b.isDigit();
    }
    if (left == Marks.HAN && right == Marks.LATIN) {
      return !isClosingAscii(b.codePoint()) && !(a.codePoint() == '第' && b.isDigit());
    }
    return !(left == Marks.LATIN && isOpeningAscii(a.codePoint()))
        && !(right == Marks.LATIN && isClosingAscii(b.codePoint()));
  }

  private static boolean isOpeningAscii(int codePoint) {
    return codePoint == '(' || codePoint == '[' || codePoint == '{' || codePoint == '$';
  }

  private static boolean isClosingAscii(int codePoint) {
    return codePoint < 128 && ",.;:!?)]}%".indexOf(codePoint) >= 0;
  }

  /** Lets an endless word break anywhere, for a measure that is too narrow for it. */
  void breakWords() {
    for (int i = 0; i + 1 < glyphs.length; i++) {
      if (glyphs[i].mark() == Marks.LATIN && glyphs[i + 1].mark() == Marks.LATIN) {
        breakable[i] = !glyphs[i + 1].glued() && !glyphs[i + 1].kept();
      }
    }
  }

  int size() {
    return glyphs.length;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    Arrays.stream(glyphs).forEach(g -> text.appendCodePoint(g.codePoint()));
    return text.toString();
  }
}
