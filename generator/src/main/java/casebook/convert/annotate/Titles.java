package casebook.convert.annotate;

import casebook.model.Kind;
import casebook.model.RegionPath;
import casebook.model.ThemePath;
import casebook.text.PlaceNames;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private static final int LONGEST_HEADING = 24;
  private static final int SHORTEST_HEADING = 6;

  /** A printed title that is no more than this may be a bare place or body. */
  private static final int LONGEST_BARE = 16;

  private static final Pattern BARE =
      Pattern.compile("[^，。：；“”《》！？—]{2,16}(?:" + Subject.BODY + "|[省市县区州盟旗])(?:（[^（）]*）)?");

  /**
   * What happens, not what somebody is called: {@code 课堂搬进纪念馆} and {@code 村里的图书馆} end like a body.
   */
  private static final Pattern TOLD =
      Pattern.compile(
          ".+(?:[搬走开送请住跑嵌植融汇飞驶唱办种装写][进入到上]|建[在到进]|开[在到]|[盘激救用]活|唤醒|点亮|撑起|变[成为身]|成[为了]|遇[见上]|有了|来了|[的把]|(?<![转出])让).+");

  private static final Pattern PROBLEMS =
      Pattern.compile("^(.{2,24}?)(?:存在的?)?(?:主要|突出)?问题(?:及(?:其|成因|原因).*)?$");
  private static final Pattern REMEDIES = Pattern.compile("(对策建议|对策|建议|措施|路径|思路)");

  private static final Pattern ACHIEVED =
      Pattern.compile(
          "^(?:全[省市县区国]|我[省市县区国])?([^，“”《》]{4,18}?(?:建设|工作|治理|改革|发展|振兴|事业|服务|行动))"
              + "(?:取得|呈现|迈上|迈出|再上|实现新|开创|成效)");

  /** What was chosen among many: {@code 第二届某某案例征集评选活动}, with its outcome or without. */
  private static final Pattern AWARDS =
      Pattern.compile(
          "(?:^|[的，。：“《、\\s])([^，。；：的“《、\\s]{4,32}?(?:评选|征集|遴选|评审|推荐|推选|表彰|展示|大赛|竞赛)(?:评选)?(?:活动)?)"
              + "((?:评选)?(?:结果|名单|榜单|名录))?");

  /**
   * @param region of the case, if known
   * @param place what stands before the colon where the title is composed
   * @param year of the case, for the title of an overview
   */
  static Titles of(
      CaseText text,
      Kind kind,
      Optional<RegionPath> region,
      Optional<String> place,
      Optional<Integer> year,
      List<ThemePath> themes,
      ThemeScorer scorer,
      Echo echo) {
    Optional<String> printed = text.title().flatMap(Labels::title);
    if (printed.isPresent() && !isBare(printed.get(), text, region)) {
      return new Titles(printed.get(), false);
    }
    Optional<String> who = printed.isPresent() ? printed : place;
    String prefix = who.map(w -> w + "：").orElse("");
    Optional<String> whole =
        switch (kind) {
          case AWARD_LIST -> awards(text);
          case OVERVIEW -> overview(text, who.orElse(""), year, themes);
          case PAPER -> paper(text).map(p -> prefix + p);
          case CASE, SPEECH -> Optional.empty();
        };
    return new Titles(
        whole
            .or(
                () ->
                    new Deeds(
                            text,
                            names(who, region),
                            themes,
                            scorer,
                            echo,
                            LONGEST - prefix.length())
                        .best()
                        .or(() -> fallback(text, themes))
                        .map(words -> prefix + words))
            .orElse(prefix + text.draft().document() + " " + text.draft().lines()),
        true);
  }

  /** What the text may call the place or body before the colon, longest first. */
  private static List<String> names(Optional<String> who, Optional<RegionPath> region) {
    if (who.isEmpty()) {
      return List.of();
    }
    Stream<String> places =
        region.stream().map(RegionPath::name).flatMap(n -> Stream.of(n, PlaceNames.stem(n)));
    boolean isPlace = region.map(r -> isName(who.get(), r)).orElse(false);
    return Stream.concat(who.stream(), isPlace ? places : places.map(p -> p + who.get()))
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** A name of a place or body without a word of what was done there. */
  static boolean isBare(String title, CaseText text, Optional<RegionPath> region) {
    if (region.map(r -> isName(title, r)).orElse(false)) {
      return true;
    }
    return title.length() <= LONGEST_BARE
        && BARE.matcher(title).matches()
        && !TOLD.matcher(title).matches()
        && !Subject.opensAt(title, 0)
        && (Subject.of(title + "推进").deed().equals("推进") || isSubject(title, text));
  }

  /** 三明市将乐县, 将乐县, 三明将乐. */
  static boolean isName(String title, RegionPath region) {
    String full = String.join("", region.names());
    String stems = String.join("", region.names().stream().map(PlaceNames::stem).toList());
    String ends = region.names().get(0) + region.name();
    return full.endsWith(title) || stems.endsWith(title) || ends.equals(title);
  }

  private static boolean isSubject(String title, CaseText text) {
    return text.opening().stream().limit(1).anyMatch(s -> s.startsWith(title));
  }

  /** {@code …主办的第二届某某案例征集活动结果公布}: what was given out, and its outcome. */
  private static Optional<String> awards(CaseText text) {
    return Stream.concat(text.sentences().stream().limit(6), text.headings().stream())
        .map(AWARDS::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1) + Objects.requireNonNullElse(m.group(2), "结果"))
        .filter(t -> t.length() <= LONGEST)
        .findFirst()
        .or(() -> text.draft().setting().group())
        .or(() -> text.draft().setting().documentTitle());
  }

  /** A paper whose headings are 某某存在的问题 and 建议 is about the two. */
  private static Optional<String> paper(CaseText text) {
    List<String> headings = text.headings();
    for (int i = 0; i < headings.size(); i++) {
      if (PROBLEMS.matcher(headings.get(i)).matches()) {
        for (String later : headings.subList(i + 1, headings.size())) {
          Matcher remedies = REMEDIES.matcher(later);
          if (remedies.find()) {
            return Optional.of(headings.get(i) + "与" + remedies.group(1));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 某省2023年某某工作综述}: what the text says made headway, else the theme it speaks of most. */
  private static Optional<String> overview(
      CaseText text, String who, Optional<Integer> year, List<ThemePath> themes) {
    String when = year.map(y -> y + "年").orElse("");
    return text.paragraphs().stream()
        .limit(4)
        .flatMap(List::stream)
        .flatMap(sentence -> Clauses.clauses(sentence).stream())
        .map(clause -> ACHIEVED.matcher(Subject.withoutTime(clause)))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst()
        .or(() -> themes.stream().findFirst().map(ThemePath::top))
        .map(topic -> who + when + topic + "综述");
  }

  private static Optional<String> fallback(CaseText text, List<ThemePath> themes) {
    Optional<String> heading =
        text.headings().stream()
            .filter(h -> h.length() >= SHORTEST_HEADING && h.length() <= LONGEST_HEADING)
            .findFirst();
    return heading.or(() -> themes.stream().findFirst().map(t -> t.second().orElse(t.top())));
  }
}
