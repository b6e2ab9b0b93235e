package casebook.convert.annotate;

import casebook.convert.draft.Block;
import casebook.convert.lines.Bylines;
import casebook.convert.lines.Names;
import casebook.model.RegionPath;
import casebook.text.PlaceNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The organisation that acted, where the text names one: the body that the case is printed under,
 * the subject of its first sentence, or the body that put the text out.
 */
final class Bodies {
  private static final Pattern MEDIA =
      Pattern.compile("(?:网|报|报社|电视台|新闻|客户端|出版社|论坛|频道|日报|晚报|通讯社|杂志|公众号|澎湃)$");
  private static final Pattern ENDS = Pattern.compile(".{2,20}" + Subject.BODY);

  private static final Pattern MASKED =
      Pattern.compile("[*＊×]|(?<![A-Za-z])[Xx]{1,4}(?![A-Za-z])|某");

  private static final Pattern SENT =
      Pattern.compile("(?:推荐|申报|报送|选送|工作|所属|参评|提交|实施|创建|完成|牵头|责任|主办)单位[：:]\\s?([^，。；、\\s]{3,30})");

  private static final Pattern SETTLEMENT =
      Pattern.compile("(?:(?!委|会|中心|公司).){1,12}(?:新区|街道|镇|乡|苏木|村|嘎查|社区|园区|开发区|高新区)");

  private Bodies() {}

  static Optional<String> of(CaseText text, Optional<RegionPath> region) {
    Optional<String> printed =
        text.title()
            .flatMap(Labels::title)
            .filter(t -> Titles.isBare(t, text, region))
            .filter(t -> !isPlace(t, region));
    return printed
        .map(p -> fullName(p, text, region))
        .or(() -> byline(text))
        .or(() -> subject(text, region))
        .or(() -> publisher(text))
        .map(body -> placed(body, region))
        .filter(body -> !isPlace(body, region) && !MASKED.matcher(body).find());
  }

  /** What stands right under the title: {@code ——某市妇幼保健院}, {@code 推荐单位：某区某街道}. */
  private static Optional<String> byline(CaseText text) {
    for (Block block : text.draft().blocks().stream().limit(2).toList()) {
      Matcher sent = SENT.matcher(block.text());
      Optional<String> body =
          sent.matches()
              ? Optional.of(sent.group(1))
              : Bylines.body(block.text())
                  .or(() -> Optional.of(block.text()).filter(Names::isBare));
      if (body.filter(b -> ENDS.matcher(b).matches()).isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** A body that only says 县 or 市, by the name of the one it belongs to. {@code 县财政局} */
  private static String placed(String body, Optional<RegionPath> region) {
    String kind = body.substring(0, 1);
    if ("省市县区旗州".contains(kind) && body.length() > 2 && !body.startsWith("区域")) {
      for (String name : region.map(RegionPath::names).orElse(List.of())) {
        if (name.endsWith(kind)) {
          return name + body.substring(1);
        }
      }
    }
    return body;
  }

  /** {@code 省直机关工委}, where the text also calls it by the province's name. */
  private static String fullName(String body, CaseText text, Optional<RegionPath> region) {
    String prose = text.prose();
    for (String name : region.map(RegionPath::names).orElse(List.of())) {
      for (String place : List.of(name, PlaceNames.stem(name))) {
        if (!body.startsWith(place) && prose.contains(place + body)) {
          return place + body;
        }
      }
    }
    return body;
  }

  private static Optional<String> subject(CaseText text, Optional<RegionPath> region) {
    List<String> opening = text.opening();
    Optional<String> first = opening.stream().limit(1).flatMap(s -> actors(s, region)).findFirst();
    return first.or(
        () ->
            opening.stream()
                .skip(1)
                .limit(1)
                .flatMap(s -> actors(s, region))
                .filter(body -> isOf(body, region))
                .findFirst());
  }

  /** The bodies that act in the first two clauses of a sentence. */
  private static Stream<String> actors(String sentence, Optional<RegionPath> region) {
    return Clauses.clauses(sentence).stream()
        .limit(2)
        .flatMap(clause -> Subject.of(clause).organisation().stream())
        .filter(body -> !isPlace(body, region));
  }

  /** Whether a body is called after the case's own place: {@code 某市人民法院}. */
  private static boolean isOf(String body, Optional<RegionPath> region) {
    return region
        .map(RegionPath::name)
        .filter(n -> body.startsWith(PlaceNames.stem(n)))
        .isPresent();
  }

  private static Optional<String> publisher(CaseText text) {
    return text.draft()
        .setting()
        .publisher()
        .filter(p -> text.draft().setting().siblings().size() <= 1)
        .filter(p -> ENDS.matcher(p).matches() && !MEDIA.matcher(p).find());
  }

  /** A division itself, with or without those above it: 上海市浦东新区, 城关镇. */
  private static boolean isPlace(String name, Optional<RegionPath> region) {
    boolean settlement = SETTLEMENT.matcher(name).matches();
    return settlement || region.map(r -> Titles.isName(name, r)).orElse(false);
  }
}
