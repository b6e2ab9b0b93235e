package casebook.convert.annotate;

import casebook.model.Kind;
import casebook.model.ThemePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title that says something. A printed title stays as it is; a bare place or body (城东区, 市直机关工委),
 * or none at all, becomes place plus what was done, in the text's own words: whole clauses of its
 * topic sentences, never a part of one.
 *
 * <pre>{@code
 * 城东区 + "城东区聚焦停车难题，推行“错时共享”，让老小区停得下车。…"
 *   → 城东区：聚焦停车难题，推行“错时共享”
 * }</pre>
 *
 * @param composed whether the title was made here and wants an editor's eye
 */
record Titles(String text, boolean composed) {
  /** Longest title that is composed, in characters. */
  static final int LONGEST = 40;

  private static final int SHORTEST_DEED = 6;

  /** A printed title that is no more than this may be a bare place or body. */
  private static final int LONGEST_BARE = 16;

  private static final Pattern BARE =
      Pattern.compile("[^，。：；“”《》！？—]{2,16}(?:" + Subject.BODY + "|[省市县区州盟旗])(?:（[^（）]*）)?");

  /** A clause that only says on what terms the next one does something. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^(?:以(?![^，]{2,20}(?:促|推动|引领|带动|助力|提升|破解|撬动|打造|构建|赋能))|围绕|聚焦|针对|按照|根据|通过|在(?!全)|结合|依托|着眼|紧扣|紧盯|立足|坚持|贯彻|认真贯彻|深入贯彻|全面贯彻|随着|由于|面对|作为|对标|锚定|秉承|秉持|遵循|借助|本着|注重|牢牢|牢固树立|从|自|把[^，]{2,16}作为|将[^，]{2,16}作为)");

  /** Terms with their deed in one clause: {@code 从“三个环节”着力打通堵点}. */
  private static final Pattern COMPLETE =
      Pattern.compile(
          "^(?![把将]).{4,}?(?:着力|全面|大力|深入|持续|推动|推进|构建|打造|引领|带动|促进|提升|破解|建立|夯实|激活|深化|打通|走出|创新|搭建|健全|完善|解决).{4,}");

  private static final Pattern PURPOSE =
      Pattern.compile("^(?:为|以便|从而|进而|使|让|确保|切实|取得|得到|受到|赢得|获得|荣获|被|成为|趟出|走出)");

  private static final Pattern CREED =
      Pattern.compile(
          "习近平|总书记|新时代中国特色|党的[一二三四五六七八九十]+大|重要讲话|指示批示|两个确立|两个维护|坚强[^，]{0,4}保[证障]|组织保[证障]|三中全会|决策部署|总要求|党中央|工作要求");

  private static final Pattern UNFIT =
      Pattern.compile(
          "^(?:并|且|而|也|还|又|但|其|这|该|此|如|例如|同时|因此|所以|一是|二是|三是|四是|五是|有的|不|没|既|也|更|则|即|包括|涉及|分别|那么|就|目前|现)|[*＊×]|(?<![A-Za-z])[Xx](?![A-Za-z])|(?:等|的|和|与|及|了|中|时|后|是|为)$|^[^“]*”|“[^”]*$|[（(][^）)]*$|^[^（(]*[）)]|[？?]");

  private static final Pattern AMOUNT = Pattern.compile("[0-9]{2,}|[0-9]+[万亿]|资金");

  private static final Pattern FILLER = Pattern.compile("^(?:并且?|且|同时|从而|进而|进一步|还|也)");
  private static final Pattern SCOPE =
      Pattern.compile("^(?:推动|促进|带动)?(?:全[省市县区镇乡村域]|我[省市县区]|[^，]{1,4}[省市县区])(?=.{6,})");
  private static final Pattern PROBLEMS =
      Pattern.compile("^(.{2,24}?)(?:存在的?)?(?:主要|突出)?问题(?:及(?:其|成因|原因).*)?$");
  private static final Pattern ACHIEVED =
      Pattern.compile(
          "^(?:全[省市县区国]|我[省市县区国])?([^，]{4,18}?(?:建设|工作|治理|改革|发展|振兴|事业|服务|行动))(?:取得|呈现|迈上|迈出|再上|实现新|开创|成效)");
  private static final Pattern REMEDIES = Pattern.compile("(对策建议|对策|建议|措施|路径|思路)");
  private static final Pattern TOPIC =
      Pattern.compile(
          "^([^，。：；]{0,22}“[^”]{2,16}”[^，。：；从通实是有解创增延的]{0,6})(?:从|通过|实现|是|有效|解决|创新|创造|增强|延伸|的(?:成立|建立|运作|推行|实施))");

  /** A piece of the text that could stand as a title, and how well. */
  private record Candidate(String words, double score) {}

  /**
   * @param place what stands before the colon where the title is composed
   */
  static Titles of(
      CaseText text,
      Kind kind,
      Optional<String> place,
      List<ThemePath> themes,
      ThemeScorer scorer) {
    Optional<String> printed = text.title().flatMap(Labels::title);
    if (printed.isPresent() && !isBare(printed.get(), text)) {
      return new Titles(printed.get(), false);
    }
    Optional<String> who = printed.isPresent() ? printed : place;
    String prefix = who.map(w -> w + "：").orElse("");
    if (kind == Kind.OVERVIEW) {
      Optional<String> topic = overview(text);
      if (topic.isPresent()) {
        String when = Timing.of(text).year().map(y -> y + "年").orElse("");
        return new Titles(who.orElse("") + when + topic.get() + "综述", true);
      }
    }
    Optional<String> deed = kind == Kind.PAPER ? paper(text) : Optional.empty();
    if (deed.isEmpty()) {
      deed = new Deeds(text, who, themes, scorer).best(LONGEST - prefix.length());
    }
    String words = deed.or(() -> fallback(text, themes)).orElse("");
    if (words.isEmpty()) {
      words = text.draft().document() + " " + text.draft().lines();
    }
    return new Titles(prefix + words, true);
  }

  /** A name of a place or body without a word of what was done there. */
  static boolean isBare(String title, CaseText text) {
    return title.length() <= LONGEST_BARE
        && BARE.matcher(title).matches()
        && !Subject.opensAt(title, 0)
        && (Subject.of(title + "推进").deed().equals("推进") || isSubject(title, text));
  }

  private static boolean isSubject(String title, CaseText text) {
    return text.opening().stream().limit(1).anyMatch(s -> s.startsWith(title));
  }

  /** A paper whose headings are 某某存在的问题 and 建议 is about the two. */
  private static Optional<String> paper(CaseText text) {
    List<String> headings = text.headings();
    for (int i = 0; i < headings.size(); i++) {
      var problems = PROBLEMS.matcher(headings.get(i));
      if (problems.matches()) {
        for (String later : headings.subList(i + 1, headings.size())) {
          var remedies = REMEDIES.matcher(later);
          if (remedies.find()) {
            return Optional.of(headings.get(i) + "与" + remedies.group(1));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 全省某某工作取得明显成效}: the subject is what the overview is about. */
  private static Optional<String> overview(CaseText text) {
    for (List<String> paragraph : text.paragraphs().stream().limit(4).toList()) {
      for (String sentence : paragraph) {
        for (String clause : Clauses.clauses(sentence)) {
          var achieved = ACHIEVED.matcher(Subject.withoutTime(clause));
          if (achieved.find() && !UNFIT.matcher(achieved.group(1)).find()) {
            return Optional.of(achieved.group(1));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fallback(CaseText text, List<ThemePath> themes) {
    Optional<String> heading =
        text.headings().stream()
            .filter(h -> h.length() >= SHORTEST_DEED && h.length() <= 24)
            .findFirst();
    return heading.or(() -> themes.stream().findFirst().map(t -> t.second().orElse(t.top())));
  }

  /** The clauses of a case that tell what was done, and which tells it best. */
  private static final class Deeds {
    private final CaseText text;
    private final Optional<String> who;
    private final List<ThemePath> themes;
    private final ThemeScorer scorer;
    private final Echo echo;
    private final List<Candidate> candidates = new ArrayList<>();

    Deeds(CaseText text, Optional<String> who, List<ThemePath> themes, ThemeScorer scorer) {
      this.text = text;
      this.who = who;
      this.themes = themes;
      this.scorer = scorer;
      this.echo = new Echo(text.prose());
    }

    Optional<String> best(int room) {
      List<String> opening = text.opening();
      for (int i = 0; i < Math.min(3, opening.size()); i++) {
        collect(opening.get(i), 3.0 - i, room);
      }
      if (text.paragraphs().size() > 1) {
        List<String> second = text.paragraphs().get(1);
        second.stream().limit(2).forEach(s -> collect(s, 1.0, room));
      }
      text.leads().stream().limit(8).forEach(lead -> collect(lead, 1.0, room));
      text.paragraphs().stream().skip(1).limit(6).forEach(p -> topic(p.get(0), room));
      return candidates.stream()
          .max(Comparator.comparingDouble(Candidate::score))
          .map(Candidate::words);
    }

    /** {@code 某某“名称”从…上解决了…}: the subject is the topic. */
    private void topic(String sentence, int room) {
      var topic = TOPIC.matcher(sentence);
      if (topic.find()
          && topic.group(1).length() >= SHORTEST_DEED
          && topic.group(1).length() <= room
          && !UNFIT.matcher(topic.group(1)).find()) {
        add(topic.group(1), 1.5);
      }
    }

    private void collect(String sentence, double position, int room) {
      List<String> clauses = Clauses.clauses(sentence);
      for (int i = 0; i < clauses.size(); i++) {
        String deed = deed(clauses.get(i));
        boolean later = i > 0;
        double at = position - 0.15 * Math.min(i, 8);
        if (!fits(deed, room)) {
          continue;
        }
        boolean frame = FRAME.matcher(deed).find() && !COMPLETE.matcher(deed).find();
        if (!frame && opens(deed) && !paired(deed)) {
          add(deed, at - (later && PURPOSE.matcher(deed).find() ? 1.5 : 0));
        }
        if (i + 1 < clauses.size()) {
          pair(deed, deed(clauses.get(i + 1)), frame, at, room);
        }
      }
    }

    /** Two clauses that belong together: terms and deed, deed and result, 一手…一手…. */
    private void pair(String first, String second, boolean frame, double at, int room) {
      String both = first + "，" + second;
      boolean belongs = paired(first) == paired(second) && (frame || opens(first));
      if (belongs
          && both.length() <= Math.min(room, 32)
          && second.length() >= 4
          && !UNFIT.matcher(second).find()
          && opens(second)
          && (!FRAME.matcher(second).find() || COMPLETE.matcher(second).find() || paired(second))) {
        add(both, at + (paired(first) ? 1.0 : 0.3));
      }
    }

    private static boolean paired(String clause) {
      return clause.startsWith("一手") || clause.startsWith("一边") || clause.startsWith("一方面");
    }

    private static boolean opens(String clause) {
      return Subject.opensAt(clause, 0);
    }

    private boolean fits(String deed, int room) {
      return deed.length() >= SHORTEST_DEED && deed.length() <= room && !UNFIT.matcher(deed).find();
    }

    private String deed(String clause) {
      String words = Subject.withoutTime(Labels.withoutNumber(clause));
      Subject subject = Subject.of(FILLER.matcher(words).replaceFirst(""));
      String deed = FILLER.matcher(subject.deed()).replaceFirst("");
      if (who.isPresent() && deed.startsWith(who.get())) {
        deed = deed.substring(who.get().length());
      }
      return SCOPE.matcher(deed).find() && !deed.startsWith("推") && !deed.startsWith("促")
          ? SCOPE.matcher(deed).replaceFirst("")
          : deed;
    }

    private void add(String words, double position) {
      double score =
          position + Math.min(2.0, 0.6 * scorer.voice(words, themes)) + 0.5 * echo.of(words);
      int named = echo.named(words);
      score += named >= 2 ? 1.2 : named == 1 ? 0.6 : 0;
      score -= CREED.matcher(words).find() ? 4 : 0;
      score -= AMOUNT.matcher(words).find() ? 1.2 : 0;
      score -= words.length() < 10 ? 0.8 : words.length() > 30 ? 0.5 : 0;
      candidates.add(new Candidate(words, score));
    }
  }
}
