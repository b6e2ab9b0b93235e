package casebook.convert.annotate;

import casebook.convert.draft.Setting;
import casebook.model.Theme;
import casebook.model.ThemePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One to three themes for a case, by the trigger words that editors gave each theme.
 *
 * <p>A title speaks louder than headings and leads, these louder than the rest, and each paragraph
 * has a voice of its own, so that a round-up of three practices gets three themes. Counts grow more
 * slowly than they are many and shrink with the text's length. A theme is taken when its score is a
 * share of the best one's; a long case may be about more things than a short one, so its share is
 * lower.
 */
public final class ThemeScorer {
  private static final int MOST = 3;
  private static final double TITLE = 2.0;
  private static final double MOST_OF_TITLE = 3.0;
  private static final double LEADS = 0.5;
  private static final double PARAGRAPHS = 4.0;

  /**
   * How a theme's voice grows with what speaks for it: slower than the count, faster than its root.
   */
  private static final double GROWTH = 0.7;

  /** A paragraph this long has its whole voice; in characters. */
  private static final double WHOLE_PARAGRAPH = 250;

  /** Up to this length counts are not scaled down; in characters. */
  private static final double UNSCALED = 700;

  private static final int SHORT_CASE = 600;
  private static final int LONG_CASE = 800;
  private static final double SHARE_OF_SHORT = 0.35;
  private static final double SHARE_OF_LONG = 0.20;

  /** Below this even the best theme is a guess. */
  private static final double LEAST = 0.5;

  private final List<Theme> themes;
  private final Triggers triggers;

  /**
   * @param themes of {@code content/themes.yaml}; those without triggers are never chosen
   */
  public ThemeScorer(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    this.triggers = new Triggers(this.themes);
  }

  /** A theme and how loudly the case speaks for it. */
  record Scored(ThemePath theme, double score) {}

  /**
   * At most three, best first. Without a trigger word in the case, the top level that its title or
   * what stands over it names: {@code 全省乡村振兴优秀案例名单}.
   */
  List<ThemePath> choose(CaseText text) {
    List<Scored> ranked = rank(text);
    if (ranked.isEmpty() || ranked.get(0).score() < LEAST) {
      return named(text);
    }
    double least = ranked.get(0).score() * share(text.length());
    return ranked.stream().limit(MOST).filter(s -> s.score() >= least).map(Scored::theme).toList();
  }

  private List<ThemePath> named(CaseText text) {
    Setting setting = text.draft().setting();
    String titles =
        text.title().orElse("")
            + setting.group().map(g -> "\n" + g).orElse("")
            + setting.documentTitle().map(t -> "\n" + t).orElse("");
    return themes.stream()
        .map(Theme::path)
        .filter(path -> path.second().isEmpty() && titles.contains(path.top()))
        .max(Comparator.comparingInt((ThemePath path) -> path.top().length()))
        .stream()
        .toList();
  }

  private static double share(int length) {
    double along = (length - SHORT_CASE) / (double) (LONG_CASE - SHORT_CASE);
    double bounded = Math.max(0, Math.min(1, along));
    return SHARE_OF_SHORT + (SHARE_OF_LONG - SHARE_OF_SHORT) * bounded;
  }

  /** All themes with a voice, loudest first, then by name. */
  List<Scored> rank(CaseText text) {
    double[] scores = scores(text);
    List<Scored> ranked = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        ranked.add(new Scored(themes.get(i).path(), scores[i]));
      }
    }
    ranked.sort(Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(Scored::theme));
    return ranked;
  }

  /** How loudly a few words speak for the given themes. */
  double voice(String words, List<ThemePath> wanted) {
    double[] votes = triggers.votes(words);
    double sum = 0;
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > 0 && wanted.contains(themes.get(i).path())) {
        sum += votes[i];
      }
    }
    return sum;
  }

  private double[] scores(CaseText text) {
    double[] scores = new double[themes.size()];
    double[] title = triggers.votes(titleOf(text));
    double[] leads = new double[themes.size()];
    text.headings().forEach(h -> add(leads, triggers.votes(h), 1));
    text.leads().forEach(l -> add(leads, triggers.votes(l), 1));
    text.opening().stream().limit(1).forEach(o -> add(leads, triggers.votes(o), 1));
    text.draft().setting().documentTitle().ifPresent(over -> add(leads, triggers.votes(over), 0.5));
    double[] body = new double[themes.size()];
    int count = text.paragraphs().size();
    for (List<String> paragraph : text.paragraphs()) {
      paragraph(paragraph, count, body, scores);
    }
    double scale = Math.sqrt(Math.max(1, text.length() / UNSCALED));
    for (int i = 0; i < scores.length; i++) {
      scores[i] +=
          TITLE * Math.min(title[i], MOST_OF_TITLE)
              + LEADS * Math.pow(leads[i], GROWTH)
              + Math.pow(body[i], GROWTH) / scale;
    }
    return scores;
  }

  private void paragraph(List<String> paragraph, int count, double[] body, double[] scores) {
    double[] votes = new double[scores.length];
    int length = 0;
    for (String sentence : paragraph) {
      length += sentence.length();
      for (String part : sentence.split("；", -1)) {
        add(votes, triggers.votes(part), 1);
      }
    }
    add(body, votes, 1);
    double voice = PARAGRAPHS * Math.min(1, length / WHOLE_PARAGRAPH) * Math.min(1, 5.0 / count);
    add(scores, votes, voice / (1 + Arrays.stream(votes).sum()));
  }

  /** A printed title, or for a case without prose what stands around it. */
  private static String titleOf(CaseText text) {
    String title = text.title().orElse("");
    return text.paragraphs().isEmpty() || (title.isEmpty() && text.length() < 200)
        ? title + "\n" + text.draft().setting().group().orElse("")
        : title;
  }

  private void add(double[] to, double[] votes, double times) {
    if (triggers.isNone(votes)) {
      return;
    }
    for (int i = 0; i < to.length; i++) {
      to[i] += votes[i] * times;
    }
  }
}
