package casebook.convert.annotate;

import casebook.model.ThemePath;
import casebook.text.Literals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One or two whole sentences of the case: what was done, from its beginning, and what came of it,
 * with figures. A sentence is taken whole or not at all.
 */
final class Summaries {
  /** Longest summary, in characters. */
  static final int LONGEST = 200;

  /** After so many paragraphs only figures make a sentence worth telling. */
  private static final int OPENING = 5;

  private static final int SHORTEST_SENTENCE = 14;
  private static final int LONGEST_SENTENCE = 150;

  private static final Pattern DANGLING =
      Pattern.compile(
          "^(?:这|那|其|该|此|他|她|它|同时|另外|此外|但|而|然而|因此|所以|于是|如[，,]?|例如|比如|[一二三四五六七八九十]是|首先|其次|再次|最后|并|还|也|又|再|不仅|有的|第[一二三四五六七八九十]|“|一方面|另一方面|在此基础上|通过上述|实践证明|事实证明|对此|为此|据此|下面|现将|现就|各位|同志们|尊敬的|大家|我(?![市县区省校院镇乡村街社局国]))");

  /** What belongs to the page or to plans, not to the case. */
  private static final Literals FOREIGN = Literals.of("图为|责任编辑|记者|下一步|今后");

  /** After these a count needs no number: {@code 几个}, {@code 这个}. */
  private static final String COUNTED = "一二三四五六七八九十百千万亿几多余每整各这那两半哪数某首";

  /** {@code 【摘要】}, {@code 摘 要：}, {@code 案例简介：} before what it names. */
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "^(?:[【\\[](?:内容)?(?:摘\\s?要|提要|导读|简介)[】\\]][：:]?|(?:内容)?(?:摘\\s?要|提要|导读|案例简介)[：:]|(?:编者)?按(?:[：:]|\\s))\\s*");

  private static final Literals TROUBLE =
      Literals.of("难题|难点|问题|不够|不足|短板|跟不上|没有|无人|各管|参差|薄弱|空当|不高|不强|困难|矛盾");

  private static final Pattern CREED =
      Pattern.compile("习近平|总书记|新时代中国特色|重要讲话|指示批示|两个确立|两个维护|党的[一二三四五六七八九十]+大|根基|旗帜|堡垒|法宝|大熔炉");

  /** Cheaper than the pattern: what its branches begin with. */
  private static final Literals CREED_WORD =
      Literals.of("习近平|总书记|新时代|重要讲话|指示批示|两个|党的|根基|旗帜|堡垒|法宝|大熔炉");

  /** {@code 水利是农业的命脉。} True of any case, so it says nothing of this one. */
  private static final Pattern MAXIM =
      Pattern.compile(
          "^[^，]{2,20}，?是[^。]{0,40}(?:基础|关键|前提|保证|保障|根本|核心|工程|途径|要求|条件|基石|灵魂|生命线|抓手|重点|所在|导向|举措|任务)[^，]{0,6}[。！]$");

  /** {@code 某县地处…}, {@code 某街道是典型的老龄化街区}: the scene, before anything is done. */
  private static final Pattern SCENE =
      Pattern.compile(
          "^(?:曾经|过去|以前|以往|原来|昔日|曾几何时|几年前|[两三]年前)[，,]"
              + "|^[^，。]{2,16}?(?:地处|前身|古称|素称|素有|号称|现存|位于|坐落|创办于|始建于|成立于|下辖|现有|现辖|总面积|户籍人口|常住人口|辖区面积"
              + "|是[^，。]{0,14}(?:大[省市县区镇村]|产地|产区|街区|社区|[县市区镇乡村]|学校|医院|企业|重镇|门户))"
              + "(?:[，、]|(?=.{0,12}[0-9]))");

  private static final Pattern FIGURE =
      Pattern.compile(
          "[0-9０-９]+(?:\\.[0-9]+)?(?:余|多)?[万亿]?(?:余|多)?(?:[个家人名户次件项条场次支处期批元%％亩吨座所]|平方|公里|千瓦)");

  private static final Literals RESULT = Literals.of("目前|截至|累计|已|共|达|增长|提高|下降|满意度|办结率|解决|建成|服务群众");

  private record Candidate(int at, String sentence, double deed, double result) {}

  private Summaries() {}

  static Optional<String> of(CaseText text, List<ThemePath> themes, ThemeScorer scorer, Echo echo) {
    List<Candidate> candidates = new ArrayList<>();
    int at = 0;
    int total = text.sentences().size();
    for (int p = 0; p < text.paragraphs().size(); p++) {
      List<String> paragraph = text.paragraphs().get(p);
      for (int i = 0; i < paragraph.size(); i++) {
        if (p >= OPENING && paragraph.get(i).chars().noneMatch(Character::isDigit)) {
          at++;
          continue;
        }
        candidate(text, paragraph.get(i), p, i, at++, total, themes, scorer, echo)
            .ifPresent(candidates::add);
      }
    }
    Optional<Candidate> deed = candidates.stream().max(Comparator.comparingDouble(Candidate::deed));
    return deed.map(d -> withResult(d, candidates));
  }

  private static Optional<Candidate> candidate(
      CaseText text,
      String raw,
      int paragraph,
      int index,
      int at,
      int total,
      List<ThemePath> themes,
      ThemeScorer scorer,
      Echo echo) {
    String unlabelled = index == 0 ? ABSTRACT.matcher(raw).replaceFirst("") : raw;
    String sentence = index == 0 ? Labels.withoutNumber(unlabelled) : raw;
    if (!hasLength(sentence) || DANGLING.matcher(raw).find()) {
      return Optional.empty();
    }
    int figures = figures(sentence);
    boolean begins = sentence.length() == raw.length() || !DANGLING.matcher(sentence).find();
    if ((paragraph >= OPENING && figures == 0) || !begins || !isWhole(sentence)) {
      return Optional.empty();
    }
    double voice = Math.min(2.5, 0.5 * scorer.voice(sentence, themes));
    double centre = 0.5 * echo.of(sentence) + (echo.named(sentence) >= 2 ? 0.8 : 0);
    double length = sentence.length() < 24 ? -1 : sentence.length() > 100 ? -0.7 : 0;
    double idle =
        (CREED_WORD.in(sentence) && CREED.matcher(sentence).find() ? -2.5 : 0)
            + (sentence.indexOf('是') >= 0 && MAXIM.matcher(sentence).find() ? -3 : 0)
            + (SCENE.matcher(sentence).find() ? -1.5 : 0);
    double early = Math.max(0, 3.0 - 0.9 * paragraph - 0.5 * Math.min(index, 4));
    double own =
        text.title().filter(t -> t.length() <= 10 && sentence.startsWith(t)).isPresent() ? 1 : 0;
    double deed =
        paragraph < OPENING ? early + voice + centre + length + idle + own + doing(sentence) : -1;
    double late = 1.2 * at / Math.max(1, total);
    double result =
        Math.min(3, 1.2 * figures)
            + (RESULT.in(sentence) ? 1 : 0)
            + voice
            + centre
            + idle
            + late
            + length;
    return Optional.of(new Candidate(at, sentence, deed, figures == 0 ? -1 : result));
  }

  private static String withResult(Candidate deed, List<Candidate> candidates) {
    Optional<Candidate> result =
        candidates.stream()
            .filter(c -> c.at() != deed.at() && c.result() > 3)
            .filter(c -> c.sentence().length() + deed.sentence().length() <= LONGEST)
            .max(Comparator.comparingDouble(Candidate::result));
    if (result.isEmpty()) {
      return deed.sentence();
    }
    boolean deedFirst = deed.at() < result.get().at();
    return deedFirst
        ? deed.sentence() + result.get().sentence()
        : result.get().sentence() + deed.sentence();
  }

  private static boolean hasLength(String sentence) {
    return sentence.length() >= SHORTEST_SENTENCE
        && sentence.length() <= LONGEST_SENTENCE
        && "。！".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
  }

  private static boolean isWhole(String sentence) {
    return !isBroken(sentence)
        && balanced(sentence, '“', '”')
        && balanced(sentence, '（', '）')
        && balanced(sentence, '《', '》');
  }

  /** Whether it holds a mask, asks, announces, or has lost a number. */
  private static boolean isBroken(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      boolean broken =
          switch (sentence.charAt(i)) {
            case '*', '＊', '×', '？', '?' -> true;
            case 'X', 'x' -> !isLatin(at(sentence, i - 1)) && !isLatin(at(sentence, i + 1));
            case '：', ':' -> "。！？".contains(sentence.substring(i + 1));
            case '个' -> isLost(at(sentence, i - 1), at(sentence, i + 1));
            default -> FOREIGN.at(sentence, i) > 0;
          };
      if (broken) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number is gone before 个: {@code 全市建成个，}, {@code 共有个“红色物业”}. */
  private static boolean isLost(char before, char after) {
    return (isIdeograph(before) && COUNTED.indexOf(before) < 0 && "，。、".indexOf(after) >= 0)
        || ("成立有了建共在达".indexOf(before) >= 0 && (after == '“' || isIdeograph(after)));
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean balanced(String text, char open, char close) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
    }
    return depth == 0;
  }

  /** What somebody does tells more of a case than what was amiss before. */
  private static double doing(String sentence) {
    boolean does =
        Clauses.clauses(sentence).stream().anyMatch(c -> Subject.opensAt(Subject.of(c).deed(), 0));
    double deed = does ? 0.8 : figures(sentence) > 0 ? -0.8 : 0;
    return deed - (TROUBLE.in(sentence) ? 0.9 : 0);
  }

  private static int figures(String sentence) {
    if (sentence.chars().noneMatch(Character::isDigit)) {
      return 0;
    }
    Matcher figure = FIGURE.matcher(sentence);
    int count = 0;
    while (figure.find()) {
      count++;
    }
    return count;
  }
}
