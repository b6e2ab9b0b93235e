package casebook.convert.annotate;

import casebook.convert.draft.Block;
import casebook.convert.draft.Draft;
import casebook.convert.draft.Setting;
import casebook.figures.Figure;
import casebook.figures.Figures;
import casebook.figures.Indicators;
import casebook.gazetteer.Gazetteer;
import casebook.gazetteer.Resolution;
import casebook.model.Case;
import casebook.model.Decision;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Region;
import casebook.model.RegionPath;
import casebook.model.Source;
import casebook.model.Theme;
import casebook.model.ThemePath;
import casebook.text.Messages;
import casebook.text.Slugs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The drafts of a document → its cases.
 *
 * <pre>{@code
 * Annotator annotator = new Annotator(themes, indicators, new Answers(decisions));
 * for (Annotated annotated : annotator.annotate(document.drafts())) {
 *   Case content = annotated.content();
 * }
 * }</pre>
 *
 * Immutable; documents may be annotated side by side.
 */
public final class Annotator {
  /** Review lines are content: Chinese, whatever language the program speaks. */
  private static final Messages WORDS = Messages.in(Locale.ROOT);

  private static final int PASSAGE = 16;

  private final ThemeScorer scorer;
  private final Places places;
  private final Indicators indicators;
  private final Answers answers;

  /**
   * @param themes of {@code content/themes.yaml}
   * @param indicators of {@code content/indicators.yaml}
   */
  public Annotator(List<Theme> themes, List<Indicator> indicators, Answers answers) {
    this.scorer = new ThemeScorer(themes);
    this.indicators = Indicators.of(indicators);
    this.places = new Places();
    this.answers = answers;
  }

  /**
   * The cases of one document, at the index of their drafts.
   *
   * @param drafts all of them: where one does not say its region, its neighbours may
   */
  public List<Annotated> annotate(List<Draft> drafts) {
    List<CaseText> texts = drafts.stream().map(CaseText::of).toList();
    List<Resolution> found = places.of(texts);
    List<Timing> timings = Timing.of(texts);
    List<Annotated> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      out.add(annotate(texts.get(i), found.get(i), timings.get(i)));
    }
    return out;
  }

  private Annotated annotate(CaseText text, Resolution place, Timing told) {
    Draft draft = text.draft();
    List<Message> review = new ArrayList<>(draft.review());
    List<Decision> questions = new ArrayList<>();

    Kind kind = kind(text, place, questions);
    place.review().filter(r -> !Places.isMasked(text, place)).ifPresent(review::add);
    Optional<RegionPath> region =
        (Places.isMasked(text, place)
                ? Optional.<RegionPath>empty()
                : region(text, place, questions))
            .map(r -> Kinds.isOfProvince(text, kind) ? RegionPath.parse(r.names().get(0)) : r);
    List<ThemePath> themes = scorer.choose(text);
    Timing timing = told.as(kind, text);
    timing.review().ifPresent(review::add);
    Echo echo = new Echo(text.prose());
    Optional<String> certain = isPlain(place) ? region.map(RegionPath::name) : Optional.empty();
    Titles title = Titles.of(text, kind, region, certain, timing.year(), themes, scorer, echo);
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
            Summaries.of(text, themes, scorer, echo),
            measures(draft, timing.year()),
            Optional.of(source(draft)),
            review.stream().map(WORDS::text).distinct().toList(),
            false,
            draft.body());
    return new Annotated(draft, content, questions);
  }

  private Kind kind(CaseText text, Resolution place, List<Decision> questions) {
    Kinds guess = Kinds.of(text, place.region().map(Region::path));
    if (guess.sure()) {
      return guess.kind();
    }
    Decision question =
        ask(text, Decision.About.KIND, "", guess.kind().id(), List.of(Kind.CASE.id()));
    questions.add(question);
    return Kind.of(question.settled()).orElse(guess.kind());
  }

  /** The region found; where a name is open, an editor's answer. */
  private Optional<RegionPath> region(CaseText text, Resolution place, List<Decision> questions) {
    if (place.basis() != Resolution.Basis.OPEN) {
      return place.region().map(Region::path);
    }
    List<String> candidates = place.candidates().stream().map(r -> r.path().toString()).toList();
    Decision question =
        ask(text, Decision.About.REGION, place.word().orElse(""), Decision.NONE, candidates);
    questions.add(question);
    return question
        .answer()
        .filter(answer -> !answer.equals(Decision.NONE))
        .flatMap(answer -> Gazetteer.load().byPath(RegionPath.parse(answer)))
        .map(Region::path);
  }

  /** Whether a title may name the region: a guess from the body alone would look like a fact. */
  private static boolean isPlain(Resolution place) {
    return place.basis() != Resolution.Basis.BODY || place.review().isEmpty();
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

  /** What the text tells twice in the same words counts once, with the first words. */
  private List<Measure> measures(Draft draft, Optional<Integer> year) {
    List<String> paragraphs =
        draft.blocks().stream()
            .filter(b -> b instanceof Block.Paragraph || b instanceof Block.ListItem)
            .map(Block::text)
            .toList();
    Map<List<Object>, Measure> measures = new LinkedHashMap<>();
    for (Figure figure : Figures.of(paragraphs, year)) {
      Measure measure = figure.measure();
      measures.putIfAbsent(
          List.of(measure.label(), measure.value(), measure.unit()), canonical(measure));
    }
    return List.copyOf(measures.values());
  }

  private Measure canonical(Measure measure) {
    Optional<String> id = indicators.match(measure.label(), measure.unit()).map(Indicator::id);
    return new Measure(
        measure.label(),
        measure.value(),
        measure.unit(),
        measure.approximate(),
        id,
        measure.quote());
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
