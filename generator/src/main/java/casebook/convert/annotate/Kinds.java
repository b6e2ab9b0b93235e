package casebook.convert.annotate;

import casebook.convert.draft.Block;
import casebook.model.Kind;
import casebook.model.RegionPath;
import casebook.text.Literals;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sort of document a case is, by how it is built and by the words of its title.
 *
 * @param sure whether title and text agree; otherwise an editor is asked
 */
record Kinds(Kind kind, boolean sure) {
  private static final int LEAST_AWARDS = 8;

  /** How often an overview says 全省, 我省 or the like; less often where its region is a province. */
  private static final int FEWEST_OF_PROVINCE = 5;

  private static final int FEWEST_IF_KNOWN = 3;

  private static final Pattern SPEECH_TITLE =
      Pattern.compile(
          "(?:上的?|动员|代表|书记|部长|市长|县长|区长|局长|主任|交流|表态|典型)(?:发言|讲话|致辞|演讲)(?:稿|材料|摘要|提纲)?$|(?:讲话|发言|致辞|演讲)(?:稿|摘要|提纲)$|^在.{4,}上的(?:发言|讲话|致辞)");

  private static final Pattern GREETING =
      Pattern.compile("^(?:尊敬的|各位(?:领导|来宾|代表|同志|嘉宾|专家)|同志们|女士们|大家(?:上午|下午|晚上)?好)");

  private static final Pattern FAREWELL =
      Pattern.compile("谢谢(?:大家|各位)?[！!。]?$|(?:发言|汇报|讲话|介绍)(?:完毕|到此结束)[。！]?$|不妥之处.{0,12}批评指正");

  private static final Pattern OVERVIEW_TITLE =
      Pattern.compile("综述|概述|纵览|巡礼|白皮书|年度报告|发展报告|工作总结|工作报告$|公报$|回眸|回顾$|纪要$");

  private static final Literals WHOLE_PROVINCE = Literals.of("全省|我省|全自治区|我国|全国各地|各省");
  private static final Literals OWN_PLACE = Literals.of("我市|我县|我镇|我乡|我村|我街道|我社区|我校|我院|我公司");

  private static final Pattern PAPER_TITLE =
      Pattern.compile(
          "^(?:浅[谈析议论]|试[论析谈]|略论|刍议|再论|论)|(?:探析|刍议|浅析|浅议|研究|的?思考|对策|对策建议|问题与建议|调查报告|调研报告)$");

  private static final Literals PAPER_WORDS =
      Literals.of(
          "笔者|拙见|参考文献|学者认为|文献综述|实证|问卷回收率|本文以|本文基于|本文从|本文通过|本文拟"
              + "|本文对|本文将|本文认为|本文研究|本文试|本文分析|本文结合|本文就|本文提出");

  private static final Pattern PAPER_START = Pattern.compile("[【\\[]?(?:摘\\s*要|关键词|本文(?!件))");

  private static final Pattern PROBLEMS = Pattern.compile("问题|现状|困境|成因|原因|不足|制约因素|毛病|弊端|症结");
  private static final Pattern REMEDIES = Pattern.compile("建议|对策|路径|思路|出路|措施|展望|怎[样么](?:改|办)|设想");

  /**
   * @param place where the case happened, as far as known
   */
  static Kinds of(CaseText text, Optional<RegionPath> place) {
    if (text.draft().kind().isPresent()) {
      return new Kinds(text.draft().kind().get(), true);
    }
    long awards = text.draft().blocks().stream().filter(Block.AwardEntry.class::isInstance).count();
    if (awards >= LEAST_AWARDS) {
      return new Kinds(Kind.AWARD_LIST, true);
    }
    String title = text.title().map(Labels::withoutNumber).orElse("");
    int speech = speech(text, title);
    int paper = paper(text, title);
    boolean ofProvince = place.map(p -> p.names().size() == 1).orElse(false);
    int overview = overview(text, title, ofProvince);
    if (speech >= 2 && speech >= paper) {
      return new Kinds(Kind.SPEECH, true);
    }
    if (paper >= 2) {
      return new Kinds(Kind.PAPER, paper >= 3 || overview == 0);
    }
    if (overview >= 2) {
      return new Kinds(Kind.OVERVIEW, true);
    }
    return new Kinds(Kind.CASE, true);
  }

  private static int speech(CaseText text, String title) {
    List<String> sentences = text.sentences();
    int score = SPEECH_TITLE.matcher(title).find() ? 2 : 0;
    if (sentences.stream().limit(2).anyMatch(s -> GREETING.matcher(s).find())) {
      score += 2;
    }
    if (!sentences.isEmpty() && FAREWELL.matcher(sentences.get(sentences.size() - 1)).find()) {
      score += 2;
    }
    return score;
  }

  private static int paper(CaseText text, String title) {
    int score = PAPER_TITLE.matcher(title).find() && title.indexOf('：') < 0 ? 1 : 0;
    if (PAPER_WORDS.in(text.prose())
        || text.sentences().stream().anyMatch(s -> PAPER_START.matcher(s).lookingAt())) {
      score += 1;
    }
    boolean problems = text.headings().stream().anyMatch(h -> PROBLEMS.matcher(h).find());
    boolean remedies = text.headings().stream().anyMatch(h -> REMEDIES.matcher(h).find());
    boolean sources = text.headings().stream().anyMatch(h -> h.contains("参考文献"));
    return score + (problems && remedies ? 1 : 0) + (sources ? 1 : 0);
  }

  private static int overview(CaseText text, String title, boolean ofProvince) {
    int score = OVERVIEW_TITLE.matcher(title).find() ? 2 : 0;
    return score
        + (speaksOfProvince(text, ofProvince ? FEWEST_IF_KNOWN : FEWEST_OF_PROVINCE) ? 2 : 0);
  }

  /** An overview of a whole province is not about the town it praises most. */
  static boolean isOfProvince(CaseText text, Kind kind) {
    return kind == Kind.OVERVIEW && speaksOfProvince(text, FEWEST_OF_PROVINCE);
  }

  private static boolean speaksOfProvince(CaseText text, int fewest) {
    String prose = text.prose();
    int province = WHOLE_PROVINCE.count(prose);
    boolean often = province >= fewest && province * 700 >= prose.length();
    return often && province > 3 * OWN_PLACE.count(prose);
  }
}
