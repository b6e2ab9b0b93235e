package casebook.booklet.layout;

import casebook.booklet.layout.Audit.Finding;
import casebook.booklet.layout.Audit.Rule;
import casebook.booklet.layout.LineWalker.Paragraph;
import casebook.booklet.layout.LineWalker.SetLine;
import casebook.booklet.type.Kern;
import casebook.booklet.type.Marks;
import casebook.booklet.type.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds laid-out lines against the rules, apart from the code that composed them. */
final class Auditor {
  /** Every text box of a line is rounded up to a whole dot. */
  private static final int FLUSH = 12;

  /** Gaps may shrink to half of a quarter em. */
  private static final double SMALLEST_GAP = 0.12;

  private final List<Finding> findings = new ArrayList<>();
  private int lines;
  private int justified;
  private Optional<Paragraph> heading = Optional.empty();

  void see(Paragraph paragraph) {
    List<SetLine> all = paragraph.lines();
    lines += all.size();
    if (!paragraph.isRepeated()) {
      heading
          .filter(h -> h.owner().equals(paragraph.owner()))
          .ifPresent(h -> follows(h, all.get(0)));
      heading = paragraph.isHeading() ? Optional.of(paragraph) : Optional.empty();
    }
    for (int i = 0; i < all.size(); i++) {
      line(paragraph, i);
    }
    parting(all);
  }

  Audit audit() {
    return new Audit(lines, justified, findings);
  }

  private void follows(Paragraph above, SetLine next) {
    SetLine last = above.lines().get(above.lines().size() - 1);
    if (next.page() > last.page() || next.y() < last.y()) {
      find(Rule.HEADING_AT_FOOT, last);
    }
  }

  private void line(Paragraph paragraph, int number) {
    List<SetLine> all = paragraph.lines();
    SetLine line = all.get(number);
    String text = Kern.strip(line.text()).strip();
    boolean last = number + 1 == all.size();
    if (text.isEmpty()) {
      return;
    }
    if (number > 0 && Marks.of(text.codePointAt(0)).neverFirst()) {
      find(Rule.BEGINS_WITH_CLOSING, line);
    }
    int end = text.codePointBefore(text.length());
    if (!last) {
      String next = Kern.strip(all.get(number + 1).text()).strip();
      int start = next.isEmpty() ? ' ' : next.codePointAt(0);
      if (Marks.of(end).neverLast()) {
        find(Rule.ENDS_WITH_OPENING, line);
      }
      if (end == start && (end == '—' || end == '…')) {
        find(Rule.PARTED, line);
      }
      if (Character.isDigit(end) && (Numbers.opensUnit(start) || start == '%')) {
        find(Rule.NUMBER_PARTED, line);
      }
      if (paragraph.justified()) {
        justified++;
        if (Math.abs(line.gap()) > FLUSH && spreads(text)) {
          find(Rule.NOT_FLUSH, line);
        }
      }
    }
    neighbours(paragraph, line);
  }

  /** A line that holds one long word has nothing to spread. */
  private static boolean spreads(String text) {
    return text.codePoints().filter(c -> Marks.of(c) == Marks.HAN).count() > 1;
  }

  private void neighbours(Paragraph paragraph, SetLine line) {
    String text = line.text();
    int before = -1;
    int kern = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c <= Character.MAX_VALUE && Kern.is((char) c)) {
        kern += Kern.dots((char) c);
        continue;
      }
      if (before >= 0) {
        pair(paragraph, line, before, c, kern);
      }
      before = c;
      kern = 0;
    }
  }

  private void pair(Paragraph paragraph, SetLine line, int left, int right, int kern) {
    Marks a = Marks.of(left);
    Marks b = Marks.of(right);
    if (b.isMark() && (a == Marks.CLOSE || a == b) && kern >= 0) {
      find(Rule.NOT_SQUEEZED, line);
    }
    boolean mixed =
        (a == Marks.HAN && Character.isLetterOrDigit(right) && b == Marks.LATIN)
            || (b == Marks.HAN && Character.isLetterOrDigit(left) && a == Marks.LATIN);
    if (mixed && kern < SMALLEST_GAP * paragraph.em()) {
      find(Rule.NO_GAP, line);
    }
  }

  private void parting(List<SetLine> all) {
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).page() > all.get(i - 1).page()) {
        if (i == 1) {
          find(Rule.ORPHAN, all.get(0));
        }
        if (i == all.size() - 1) {
          find(Rule.WIDOW, all.get(i));
        }
      }
    }
  }

  private void find(Rule rule, SetLine line) {
    findings.add(new Finding(rule, line.page(), Kern.strip(line.text())));
  }
}
