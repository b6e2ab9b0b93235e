package casebook.convert.annotate;

import casebook.model.ThemePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a case that tell what was done, and which tells it best: near the beginning,
 * naming what the text comes back to, in the words of its themes. One or two whole clauses are
 * taken, never a part of one; only their subject is left out, which the title has before its colon.
 */
final class Deeds {
  private static final int SHORTEST = 7;
  private static final int SHORTEST_PLAIN = 8;
  private static final int LONGEST_PAIR = 32;

  /** How far a clause that does not begin with a word of doing stands back. */
  private static final double PLAIN = 1.4;

  /** How far a clause that says what was amiss stands back from one that says what is. */
  private static final double AMISS = 2.0;

  private static final Pattern TROUBLE =
      Pattern.compile(
          "难[题点以]?|问题|不[够足高强多少大动通齐起上了清]|没[有人处]|无人|短板|薄弱|空当|弱|跟不上|参差|困难|矛盾|毛病|缺|散|[年天]{2}[有在]");

  /** A clause that only says on what terms the next one does something. */
  private static final Pattern TERMS =
      Pattern.compile(
          "^(?:以(?![^，]{2,20}(?:促|推动|引领|带动|助力|提升|破解|撬动|打造|构建|赋能|推进))|围绕|聚焦|针对|按照?|照着?|根据|通过|借助|凭借?|靠着?|在(?!全)"
              + "|结合|依托|着眼|紧扣|紧盯|立足|坚持|贯彻|认真贯彻|深入贯彻|全面贯彻|随着|由于|面对|作为|对标|锚定|秉承|秉持|遵循|本着|注重|牢牢|牢固树立"
              + "|从|自|对|把[^，]{2,16}作为|将[^，]{2,16}作为)");

  /** Terms with their deed in one clause: {@code 从“三个环节”着力打通堵点}. */
  private static final Pattern COMPLETE =
      Pattern.compile(
          "^(?![把将]).{4,}?(?:着力|全面|大力|深入|持续|推动|推进|构建|打造|引领|带动|促进|提升|破解|建立|夯实|激活|深化|打通|走出|创新|搭建"
              + "|健全|完善|解决)(?![、，的下]).{4,}");

  private static final Pattern PURPOSE =
      Pattern.compile("^(?:为|以便|从而|进而|使|让|确保|切实|取得|得到|受到|赢得|获得|荣获|被|成为|趟出|走出)");

  private static final Pattern CREED =
      Pattern.compile(
          "习近平|总书记|新时代中国特色|党的[一二三四五六七八九十]+大|重要讲话|指示批示|两个确立|两个维护|坚强[^，]{0,4}保[证障]|组织保[证障]"
              + "|三中全会|决策部署|总要求|党中央|工作要求");

  private static final Pattern UNFIT =
      Pattern.compile(
          "^(?:[、和与及]|免得|以免|省得|好让|对此|为此|笔者|本文|我们|并|且|而|也|还|又|但|其|这|那|该|此|如|例如|同时|因此|所以|[一二三四五]是|有(?![序效])|不|没|既|更|则|即|包括|涉及|分别|就|目前|现|是|由|被|在$)"
              + "|[*＊×]|(?<![A-Za-z])[Xx](?![A-Za-z])"
              + "|(?:等|的|和|与|及|了|中|时|后|前|是|为|下|上|方面|来说|以来|之际|基础上|过程中)$"
              + "|^“[^”]*[！？。]”$|这[些个几项次一]|那些|上述|的是|^要|、.*、.*、|[？?]|^[^，]{1,7}的[^，]{1,4}$");

  /** A clause without which the one before it says nothing: {@code 差一分，就少一分}. */
  private static final Pattern LEANS = Pattern.compile("^.{0,12}?(?:就|便|才|却|反而)|^(?:但|而|也|都|则)");

  private static final Pattern FILLER = Pattern.compile("^(?:并且?|且|同时|从而|进而|进一步|还|也)");
  private static final Pattern SCOPE = Pattern.compile("^(?:全[省市县区镇乡村域]|我[省市县区])(?=.{6,})");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{2,}|[0-9]+[万亿]|资金");
  private static final Pattern TOPIC =
      Pattern.compile(
          "^([^，。：；]{0,22}“[^”]{2,16}”[^，。：；从通实是有解创增延的]{0,6})"
              + "(?:从|通过|实现|是|有效|解决|创新|创造|增强|延伸|的(?:成立|建立|运作|推行|实施))");

  private static final String BRACKETS = "“”‘’（）《》〈〉【】";

  /** What a clause is good for. */
  private enum Role {
    DEED,
    TERMS,
    PAIRED,
    PLAIN,
    NONE
  }

  private record Clause(String words, Role role) {}

  /** A piece of the text that could stand as a title, and how well. */
  private record Candidate(String words, double score) {}

  private final CaseText text;
  private final List<String> names;
  private final List<ThemePath> themes;
  private final ThemeScorer scorer;
  private final Echo echo;
  private final int room;
  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param names by which the text may call the place or body that the title names, longest first
   * @param room longest result, in characters
   */
  Deeds(
      CaseText text,
      List<String> names,
      List<ThemePath> themes,
      ThemeScorer scorer,
      Echo echo,
      int room) {
    this.text = text;
    this.names = List.copyOf(names);
    this.themes = themes;
    this.scorer = scorer;
    this.echo = echo;
    this.room = room;
  }

  Optional<String> best() {
    List<String> opening = text.opening();
    for (int i = 0; i < Math.min(3, opening.size()); i++) {
      collect(opening.get(i), 3.0 - i);
    }
    boolean parallel = areParallel(text.leads());
    if (text.paragraphs().size() > 1 && !parallel) {
      text.paragraphs().get(1).stream().limit(2).forEach(s -> collect(s, 1.0));
    }
    if (!parallel) {
      text.leads().stream().limit(8).forEach(lead -> collect(lead, 1.0));
    }
    text.paragraphs().stream().skip(1).limit(6).forEach(p -> topic(p.get(0)));
    return candidates.stream()
        .max(Comparator.comparingDouble(Candidate::score))
        .map(Candidate::words);
  }

  /** Leads that begin alike each tell a part of what the opening tells whole. */
  private static boolean areParallel(List<String> leads) {
    return leads.size() >= 3
        && leads.stream().map(l -> l.substring(0, Math.min(2, l.length()))).distinct().count() == 1;
  }

  /** {@code 某某“名称”从…上解决了…}: the subject is the topic. */
  private void topic(String sentence) {
    Matcher topic = TOPIC.matcher(sentence);
    if (topic.find() && fits(topic.group(1))) {
      add(topic.group(1), 1.5);
    }
  }

  private void collect(String sentence, double position) {
    List<Clause> clauses = Clauses.clauses(sentence).stream().map(this::clause).toList();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      double at = position - 0.15 * Math.min(i, 8);
      if (!fits(clause.words())) {
        continue;
      }
      if (clause.role() == Role.DEED) {
        add(clause.words(), at - (i > 0 && PURPOSE.matcher(clause.words()).find() ? 1.5 : 0));
      } else if (clause.role() == Role.PLAIN
          && clause.words().length() >= SHORTEST_PLAIN
          && (i + 1 == clauses.size() || !LEANS.matcher(clauses.get(i + 1).words()).find())) {
        add(clause.words(), at - PLAIN - (TROUBLE.matcher(clause.words()).find() ? AMISS : 0));
      }
      if (i + 1 < clauses.size()) {
        pair(clause, clauses.get(i + 1), at);
      }
    }
  }

  /** Two clauses that belong together: terms and deed, deed and result, 一手…一手…. */
  private void pair(Clause first, Clause second, double at) {
    String both = first.words() + "，" + second.words();
    if (both.length() > Math.min(room, LONGEST_PAIR) || second.words().length() < 4) {
      return;
    }
    if (first.role() == Role.PAIRED && second.role() == Role.PAIRED) {
      add(both, at + 1.0);
    } else if (second.role() == Role.DEED
        && (first.role() == Role.DEED || first.role() == Role.TERMS)) {
      add(both, at + 0.3);
    } else if (first.role() == Role.PLAIN && second.role() == Role.PLAIN) {
      add(both, at - PLAIN);
    }
  }

  private Clause clause(String printed) {
    String words =
        FILLER.matcher(Subject.withoutTime(Labels.withoutNumber(printed))).replaceFirst("");
    Optional<String> name = names.stream().filter(words::startsWith).findFirst();
    boolean led = name.isPresent();
    String deed =
        name.map(n -> words.substring(n.length())).orElseGet(() -> Subject.of(words).deed());
    if (deed.startsWith("的")) {
      return clausePart(deed.substring(1), false);
    }
    deed = FILLER.matcher(Subject.withoutTime(deed)).replaceFirst("");
    return clausePart(SCOPE.matcher(deed).replaceFirst(""), led);
  }

  /**
   * @param led whether the text itself put the acting place or body before the words
   */
  private static Clause clausePart(String deed, boolean led) {
    Role role = Role.PLAIN;
    String bare = withoutQuotes(deed);
    if (UNFIT.matcher(bare).find() || !isBalanced(deed)) {
      role = Role.NONE;
    } else if (deed.startsWith("一手") || deed.startsWith("一边") || deed.startsWith("一方面")) {
      role = Role.PAIRED;
    } else if (TERMS.matcher(bare).find() && !COMPLETE.matcher(bare).find()) {
      role = Role.TERMS;
    } else if (led || Subject.opensAt(deed, 0)) {
      role = Role.DEED;
    }
    return new Clause(deed, role);
  }

  /** What stands in quotation marks is a name, whatever words it is made of. */
  private static String withoutQuotes(String words) {
    return words.indexOf('“') < 0 ? words : words.replaceAll("“[^”]*”", "“名”");
  }

  static boolean isBalanced(String words) {
    for (int i = 0; i < BRACKETS.length(); i += 2) {
      char open = BRACKETS.charAt(i);
      char close = BRACKETS.charAt(i + 1);
      int depth = 0;
      for (int at = 0; at < words.length() && depth >= 0; at++) {
        depth += words.charAt(at) == open ? 1 : words.charAt(at) == close ? -1 : 0;
      }
      if (depth != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(String words) {
    return words.length() >= SHORTEST
        && words.length() <= room
        && !UNFIT.matcher(withoutQuotes(words)).find()
        && isBalanced(words);
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
