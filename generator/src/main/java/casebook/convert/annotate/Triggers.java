package casebook.convert.annotate;

import casebook.model.Theme;
import casebook.text.PairTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trigger words of all themes, found in a text longest first: in 党员志愿服务 the word 志愿服务 is not
 * counted again. A longer word says more than a short one; what an editor wrote as its weight
 * counts beside that.
 */
final class Triggers {
  /** Longer than any word that editors would write. */
  private static final int LONGEST = 40;

  /** Where in {@link #byStart} the words stand that begin with a pair, counted from 1. */
  private final PairTable starts = new PairTable(4096);

  private final List<List<Word>> byStart = new ArrayList<>();
  private final int themes;
  private final double[] none;

  /** Theme {@code index}, and how loudly a word speaks for it. */
  record Vote(int index, double weight) {}

  private record Word(String text, List<Vote> votes) {}

  Triggers(List<Theme> themes) {
    this.themes = themes.size();
    this.none = new double[this.themes];
    Map<String, List<Vote>> words = new HashMap<>();
    for (int i = 0; i < themes.size(); i++) {
      for (Theme.Trigger trigger : themes.get(i).triggers()) {
        String word = trigger.word().strip();
        if (word.length() >= 2 && word.length() <= LONGEST) {
          double weight = trigger.weight() * specificity(word);
          words.computeIfAbsent(word, w -> new ArrayList<>()).add(new Vote(i, weight));
        }
      }
    }
    words.forEach(
        (word, votes) -> {
          int key = PairTable.key(word, 0);
          if (starts.get(key) == 0) {
            byStart.add(new ArrayList<>());
            starts.put(key, byStart.size());
          }
          byStart.get(starts.get(key) - 1).add(new Word(word, List.copyOf(votes)));
        });
    byStart.forEach(
        list ->
            list.sort(
                Comparator.comparing((Word w) -> -w.text().length()).thenComparing(Word::text)));
  }

  /** Two characters are a common word, five or more nearly always a term. */
  private static double specificity(String word) {
    int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
    return letters <= 2 ? 0.5 : letters == 3 ? 0.8 : letters <= 5 ? 1.2 : 1.6;
  }

  /**
   * How loudly one sentence speaks for each theme: its strongest word counts whole, each further
   * one a quarter, so that a list of like words in one breath does not outweigh a whole section.
   * Not to be changed: all sentences without a word share one answer.
   */
  double[] votes(String sentence) {
    double[] strongest = none;
    double[] further = none;
    int at = 0;
    while (at + 1 < sentence.length()) {
      Word word = wordAt(sentence, at);
      if (word == null) {
        at++;
        continue;
      }
      if (strongest == none) {
        strongest = new double[themes];
        further = new double[themes];
      }
      for (Vote vote : word.votes()) {
        double least = Math.min(vote.weight(), strongest[vote.index()]);
        further[vote.index()] += least / 4;
        strongest[vote.index()] = Math.max(vote.weight(), strongest[vote.index()]);
      }
      at += word.text().length();
    }
    for (int i = 0; strongest != none && i < themes; i++) {
      strongest[i] += further[i];
    }
    return strongest;
  }

  /** Whether it is the answer of a sentence without a word. */
  boolean isNone(double[] votes) {
    return votes == none;
  }

  private @org.jspecify.annotations.Nullable Word wordAt(String text, int at) {
    int start = starts.get(PairTable.key(text, at));
    if (start == 0) {
      return null;
    }
    for (Word word : byStart.get(start - 1)) {
      if (text.startsWith(word.text(), at)) {
        return word;
      }
    }
    return null;
  }
}
