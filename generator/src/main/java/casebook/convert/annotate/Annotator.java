package casebook.convert.annotate;

import casebook.convert.draft.Block;
import casebook.convert.draft.Draft;
import casebook.convert.draft.Setting;
import casebook.figures.Figure;
import casebook.figures.Figures;
import casebook.model.Case;
import casebook.model.Decision;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.RegionPath;
import casebook.model.Source;
import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.text.Messages;
import casebook.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft → a case.
 *
 * <pre>{@code
 * Annotator annotator = new Annotator(themes, new Answers(decisions));
 * Case content = annotator.annotate(draft).content();
 * }</pre>
 *
 * Immutable; drafts may be annotated side by side.
 */
public final class Annotator {
  /** Review lines are content: Chinese, whatever language the program speaks. */
  private static final Messages WORDS = Messages.in(Locale.ROOT);

  private static final int PASSAGE = 16;

  private final ThemeScorer scorer;
  private final Places places;
  private final Answers answers;

  /**
   * @param themes of {@code content/themes.yaml}
   */
  public Annotator(List<Theme> themes, Answers answers) {
    this.scorer = new ThemeScorer(themes);
    this.places = new Places();
    this.answers = answers;
  }

  public Annotated annotate(Draft draft) {
    CaseText text = CaseText.of(draft);
    List<Message> review = new ArrayList<>(draft.review());
    List<Decision> questions = new ArrayList<>();

    Kind kind = kind(text, questions);
    Places.Found place = places.of(text);
    place.review().ifPresent(review::add);
    Optional<RegionPath> region = region(text, place, questions);
    List<ThemePath> themes = scorer.choose(text);
    Timing timing = Timing.of(text);
    timing.review().ifPresent(review::add);
    Titles title = Titles.of(text, kind, region.map(RegionPath::name), themes, scorer);
    if (title.composed()) {
      review.add(Message.of("annotate.title-composed"));
    }
    if (themes.isEmpty()) {
      review.add(Message.of("annotate.no-theme"));
    }
    Case content =
        new Case(
            Slugs.of(region, title.text()),
            title.text(),
            kind,
            region,
            Bodies.of(text, region),
            timing.year(),
            timing.years(),
            themes,
            Summaries.of(text, themes, scorer),
            measures(draft),
            Optional.of(source(draft)),
            review.stream().map(WORDS::text).distinct().toList(),
            false,
            draft.body());
    return new Annotated(draft, content, questions);
  }

  private Kind kind(CaseText text, List<Decision> questions) {
    Kinds guess = Kinds.of(text);
    if (guess.sure()) {
      return guess.kind();
    }
    Decision question =
        ask(text, Decision.About.KIND, "", guess.kind().id(), List.of(Kind.CASE.id()));
    questions.add(question);
    return Kind.of(question.settled()).orElse(guess.kind());
  }

  private Optional<RegionPath> region(CaseText text, Places.Found place, List<Decision> questions) {
    if (place.candidates().isEmpty()) {
      return place.region();
    }
    String proposed = place.region().map(RegionPath::toString).orElse(Decision.NONE);
    List<String> others =
        place.candidates().stream()
            .map(RegionPath::toString)
            .filter(c -> !c.equals(proposed))
            .toList();
    Decision question = ask(text, Decision.About.REGION, place.words(), proposed, others);
    questions.add(question);
    String settled = question.settled();
    return settled.equals(Decision.NONE)
        ? Optional.empty()
        : Optional.of(RegionPath.parse(settled));
  }

  private Decision ask(
      CaseText text, Decision.About about, String words, String proposed, List<String> others) {
    Draft draft = text.draft();
    return answers.settle(
        new Decision(
            about,
            draft.document(),
            draft.lines().first(),
            passage(text),
            words,
            proposed,
            others,
            Optional.empty()));
  }

  /** The printed title, else the first words: what an editor knows the case by. */
  private static String passage(CaseText text) {
    return text.title()
        .or(() -> text.opening().stream().findFirst())
        .or(() -> text.headings().stream().findFirst())
        .map(t -> t.length() <= 2 * PASSAGE ? t : t.substring(0, PASSAGE) + "…")
        .orElse(text.draft().lines().toString());
  }

  private static List<Measure> measures(Draft draft) {
    List<String> paragraphs =
        draft.blocks().stream()
            .filter(b -> b instanceof Block.Paragraph || b instanceof Block.ListItem)
            .map(Block::text)
            .toList();
    return Figures.of(paragraphs).stream().map(Figure::measure).toList();
  }

  private static Source source(Draft draft) {
    Setting setting = draft.setting();
    return new Source(
        draft.document(),
        draft.lines(),
        setting.publisher().or(setting::documentTitle),
        setting.url());
  }
}
