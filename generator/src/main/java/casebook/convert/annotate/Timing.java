package casebook.convert.annotate;

import casebook.model.Kind;
import casebook.model.Message;
import casebook.model.Years;
import casebook.text.Dates;
import casebook.text.Dates.Role;
import casebook.text.Dates.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * When a case happened: the latest year that its practice or figures refer to, and the first.
 *
 * <p>Only years that the text tells of itself count. Ends of plans, foundings, congresses and the
 * dates of laws do not. A document's date is not the case's: a compilation of 2024 tells what was
 * done in 2010. It counts only for a document that holds this one case and says 今年.
 *
 * @param year absent when the text does not say
 * @param years first and last, where they differ
 */
record Timing(Optional<Integer> year, Optional<Years> years, Optional<Message> review) {
  /** A year this long before all others, named once, is where the story's background begins. */
  private static final int BACKGROUND_GAP = 8;

  /** News tells what came of things begun so many years before. */
  private static final int RECENT = 5;

  private static final Pattern NEWS = Pattern.compile("近日|日前|昨日|今[天日]|揭晓|正式(?:公布|发布|上线|启动)");

  /** When the cases of one document happened, at the same index. */
  static List<Timing> of(List<CaseText> texts) {
    List<List<Year>> mentions = texts.stream().map(Timing::mentions).toList();
    int told =
        mentions.stream()
            .flatMap(List::stream)
            .filter(mention -> mention.role() == Role.TOLD)
            .mapToInt(Year::year)
            .max()
            .orElse(0);
    int dated = texts.stream().limit(1).mapToInt(t -> date(t).orElse(0)).sum();
    List<Timing> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      out.add(of(texts.get(i), past(mentions.get(i), Math.max(told, dated))));
    }
    return out;
  }

  /** What was to be by a year before the document's last is told as well as the rest. */
  private static List<Year> past(List<Year> mentions, int last) {
    return mentions.stream()
        .map(
            y ->
                y.role() == Role.BY_THEN && y.year() < last
                    ? new Year(y.year(), y.start(), y.end(), Role.TOLD)
                    : y)
        .toList();
  }

  /** As of a case of this kind: a speech tells of the time when it is given. */
  Timing as(Kind kind, CaseText text) {
    Optional<Integer> given = kind == Kind.SPEECH ? published(text) : Optional.empty();
    if (given.isEmpty() || year.filter(y -> y >= given.get()).isPresent()) {
      return this;
    }
    int first = years.map(Years::first).or(() -> year).orElse(given.get());
    return new Timing(
        given,
        first < given.get() ? Optional.of(new Years(first, given.get())) : Optional.empty(),
        Optional.of(Message.of("annotate.year-of-news", given.get())));
  }

  private static Timing of(CaseText text, List<Year> mentions) {
    Optional<Integer> published = published(text);
    TreeMap<Integer, Integer> told = count(mentions, Role.TOLD, published);
    boolean recent =
        published.isPresent()
            && !told.isEmpty()
            && isNews(text)
            && published.get() - told.lastKey() <= RECENT;
    if (published.isPresent() && (saysThisYear(text) || recent)) {
      String key = recent ? "annotate.year-of-news" : "annotate.year-of-publication";
      told.merge(published.get(), 1, Integer::sum);
      return span(told, Optional.of(Message.of(key, published.get())));
    }
    if (!told.isEmpty()) {
      return span(told, Optional.empty());
    }
    told = count(mentions, Role.IN_PLAN_TITLE, published);
    if (told.isEmpty() && published.isPresent() && isNews(text)) {
      return new Timing(
          published,
          Optional.empty(),
          Optional.of(Message.of("annotate.year-of-news", published.get())));
    }
    if (told.isEmpty()) {
      return new Timing(Optional.empty(), Optional.empty(), Optional.empty());
    }
    int last = told.lastKey();
    return new Timing(
        Optional.of(last),
        Optional.empty(),
        Optional.of(Message.of("annotate.year-of-plan", last)));
  }

  private static Timing span(TreeMap<Integer, Integer> told, Optional<Message> review) {
    while (told.size() > 1 && isBackground(told)) {
      told.pollFirstEntry();
    }
    int first = told.firstKey();
    int last = told.lastKey();
    return new Timing(
        Optional.of(last),
        first < last ? Optional.of(new Years(first, last)) : Optional.empty(),
        review);
  }

  private static boolean isBackground(TreeMap<Integer, Integer> told) {
    int first = told.firstKey();
    Integer second = told.higherKey(first);
    return second != null && second - first >= BACKGROUND_GAP && told.firstEntry().getValue() == 1;
  }

  private static List<Year> mentions(CaseText text) {
    List<Year> out = new ArrayList<>();
    text.title().ifPresent(t -> out.addAll(Dates.years(t)));
    text.headings().forEach(h -> out.addAll(Dates.years(h)));
    for (List<String> paragraph : text.paragraphs()) {
      out.addAll(Dates.years(String.join("", paragraph)));
    }
    return out;
  }

  /** How often each year is named in a role; none after the day of publication. */
  private static TreeMap<Integer, Integer> count(
      List<Year> mentions, Role role, Optional<Integer> published) {
    TreeMap<Integer, Integer> out = new TreeMap<>();
    for (Year mention : mentions) {
      if (mention.role() == role && mention.year() <= published.orElse(Dates.LAST)) {
        out.merge(mention.year(), 1, Integer::sum);
      }
    }
    return out;
  }

  /** The year in which a document that holds this case alone was published. */
  private static Optional<Integer> published(CaseText text) {
    String own = text.title().orElse("");
    if (text.draft().setting().siblings().stream().anyMatch(s -> !s.equals(own))) {
      return Optional.empty();
    }
    return date(text);
  }

  /** The year of the document's date. */
  private static Optional<Integer> date(CaseText text) {
    return text.draft()
        .setting()
        .date()
        .flatMap(d -> Dates.years(d).stream().findFirst())
        .map(Year::year);
  }

  /** Whether it tells what has just happened: {@code 近日揭晓}. */
  private static boolean isNews(CaseText text) {
    return text.sentences().stream().limit(4).anyMatch(s -> NEWS.matcher(s).find());
  }

  private static boolean saysThisYear(CaseText text) {
    return text.sentences().stream().anyMatch(s -> s.contains("今年"));
  }
}
