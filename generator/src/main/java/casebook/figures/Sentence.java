package casebook.figures;

import java.util.ArrayList;
import java.util.List;

/** A sentence with its figures, as the checks of claims look at it; semicolons do not end it. */
record Sentence(int paragraph, int start, String text, List<Figure> figures) {

  Sentence {
    figures = List.copyOf(figures);
  }

  /** The sentences of a text that state a figure, in order. */
  static List<Sentence> of(List<String> paragraphs, List<Figure> figures) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage passage = new Passage(paragraphs.get(i));
      while (from < figures.size() && figures.get(from).paragraph() == i) {
        int start = passage.sentence(figures.get(from).numberStart(), Stop.WHOLE);
        int end = passage.sentenceEnd(figures.get(from).numberEnd(), Stop.WHOLE);
        int to = from + 1;
        while (to < figures.size()
            && figures.get(to).paragraph() == i
            && passage.sentence(figures.get(to).numberStart(), Stop.WHOLE) == start) {
          end = Math.max(end, passage.sentenceEnd(figures.get(to).numberEnd(), Stop.WHOLE));
          to++;
        }
        String text = paragraphs.get(i).substring(start, Math.max(end, start));
        sentences.add(new Sentence(i, start, text, figures.subList(from, to)));
        from = to;
      }
    }
    return sentences;
  }

  /** The words between two of its figures. */
  String between(Figure first, Figure second) {
    int from = first.numberEnd() - start;
    int to = second.numberStart() - start;
    return from < to && to <= text.length() ? text.substring(Math.max(from, 0), to) : "";
  }

  /** The words before a figure, from the sentence's start. */
  String before(Figure figure) {
    int to = figure.numberStart() - start;
    return text.substring(0, Math.max(0, Math.min(to, text.length())));
  }

  /** Whether a semicolon parts a figure from the one before it. */
  boolean parted(int i) {
    return left(i).indexOf('；') >= 0 || left(i).indexOf(';') >= 0;
  }

  /** The words between the figure before (or the start) and this one. */
  String left(int i) {
    return i == 0 ? before(figures.get(0)) : between(figures.get(i - 1), figures.get(i));
  }
}
