package casebook.figures;

import casebook.figures.Figure.Kind;
import casebook.figures.Labels.Label;
import casebook.model.Measure;
import casebook.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every measured or counted quantity of a text, with its label and the words that state it. */
public final class Figures {
  /** What only tells more of the next number; its words belong to that one's label. */
  private static final Set<Rejection> ASIDE = Set.of(Rejection.DURATION, Rejection.THRESHOLD);

  private Figures() {}

  /** The figures of a text whose year is not known. */
  public static List<Figure> of(List<String> paragraphs) {
    return of(paragraphs, Optional.empty());
  }

  /**
   * The figures of a case.
   *
   * @param paragraphs its text, plain, a paragraph an element
   * @param year the latest year that it tells of: by then 到2018年 is past or still to come
   * @return in reading order
   */
  public static List<Figure> of(List<String> paragraphs, Optional<Integer> year) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraph(i, paragraphs.get(i), year, figures);
    }
    return List.copyOf(figures);
  }

  private static void paragraph(
      int number, String text, Optional<Integer> year, List<Figure> figures) {
    if (text.chars().noneMatch(c -> Numerals.startsNumber((char) c))) {
      return;
    }
    Passage passage = new Passage(text);
    Labels labels = new Labels(passage);
    Rejections rejections = new Rejections(passage, year);
    List<Quantity> counted = new ArrayList<>();
    for (Quantity q : Quantities.in(passage)) {
      if (!Names.has(passage, q)) {
        counted.add(q);
      }
    }
    int last = -1;
    for (int i = 0; i < counted.size(); i++) {
      Quantity q = counted.get(i);
      int start = passage.sentence(q.start());
      if (start > last) {
        labels.sentence(start);
        rejections.sentence();
      }
      last = q.end();
      int next = i + 1 < counted.size() ? counted.get(i + 1).start() : text.length();
      Optional<Rejection> rejection = rejections.of(q, next);
      if (rejection.filter(ASIDE::contains).isPresent()) {
        continue;
      }
      Label label = labels.of(counted, i);
      if (rejection.isEmpty() && !label.text().isEmpty()) {
        figures.add(figure(number, passage, q, label));
      }
    }
  }

  private static Figure figure(int number, Passage passage, Quantity q, Label label) {
    Kind kind = Kinds.of(passage, q, label.text());
    String name = kind == Kind.BEFORE ? label.text() + Kinds.beforeMove(passage, q) : label.text();
    int start = label.from();
    int end = Math.max(q.end(), label.to());
    while (start < q.start() && " 、".indexOf(passage.at(start)) >= 0) {
      start++;
    }
    start += RightPhrase.link(passage.part(start, q.start()));
    while (start < q.start() && passage.at(start) == ' ') {
      start++;
    }
    while (end > q.end() && passage.at(end - 1) == ' ') {
      end--;
    }
    String quote = passage.part(start, end);
    Measure measure =
        new Measure(name, q.value(), q.unit(), q.approximate(), Optional.empty(), quote);
    return new Figure(number, start, end, q.start(), q.end(), kind, measure);
  }
}
