package casebook.convert.annotate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who acts in a clause, and what they do: the clause is cut before its first word of doing.
 *
 * <pre>{@code
 * of("城东区财政局建立联审制度")  → 城东区财政局 | 建立联审制度
 * of("近年来，我市大力推进…")     → 我市 | 大力推进…   (given the second clause)
 * of("打造一批示范点")            → nobody | 打造一批示范点
 * }</pre>
 *
 * @param who the acting body or place; empty where the clause starts with what is done
 * @param deed the rest of the clause
 */
record Subject(String who, String deed) {
  /**
   * Words that open a predicate: verbs of doing, and the adverbs and prepositions before them; 于20
   * is that of 于2021年.
   */
  private static final List<String> OPENERS =
      List.of(
          ("一手 不断 不仅 主动 主办 举办 以 优化 会同 依托 依据 做好 做实 健全 充分 先后 全力 全面 全程 公开 再次 凝聚 出台 切实 创建 创新 创设 创办"
                  + " 利用 制定 制订 加大 加快 加强 动员 协调 印发 压实 发动 发挥 发放 发起 发展 召开 同步 启动 吸纳 吸收 周密 围绕 坚决 坚持 培育 培树"
                  + " 填补 增强 增设 多措并举 大力 大胆 夯实 完善 定期 实施 实现 实行 对 对接 对标 将 就 帮助 广泛 开创 开发 开展 开通 开设 开辟 引入"
                  + " 引导 引进 强化 形成 得到 怎样 成立 成功 扎实 打破 打通 打造 承接 把 抓住 抓好 抓实 投入 投资 拓宽 拓展 按照 按 持续 指导 挖掘"
                  + " 掀起 探索 推出 推动 推广 推行 推进 提出 提升 提高 搭建 摸清 撬动 支持 改变 改进 改革 改造 整合 整治 新建 既 是 有效 有序 服务"
                  + " 构建 架起 根据 梳理 汇聚 注重 深入 深化 深耕 清理 激发 激活 点亮 牢固 牢记 狠抓 率先 现有 用好 用活 瞄准 破解 确立 确保 积极"
                  + " 稳步 空前 突出 立足 筑牢 筹集 简化 精准 精心 紧抓 紧扣 紧盯 紧紧 细化 组建 组织 结合 统筹 编制 聚力 聚焦 聚集 落实 规划 规范"
                  + " 解决 认真 设立 设置 评选 试点 试行 贯彻 走出 赋予 赋能 践行 转变 运用 通过 遵循 邀请 采取 重点 重视 针对 锚定 长期 降低 集中"
                  + " 面对 面向 首创 首次 鼓励 着力 着眼 守住 延伸 升级 下沉 下放 建成 建立 建设 建强 建好 建 抓 推 搭 设 守 让 从 在 为 借助 凭借"
                  + " 因地制宜 多方 合力 科学 严格 严肃 深刻 始终 逐步 成为 巧用 善用 变 补齐 补 联合 给 用 靠 凭 积累 研发 研究 自主 创造性 综合 打出 建起 织密 牵头 于20 自20")
              .split(" "));

  private static final Map<Character, List<String>> BY_FIRST =
      OPENERS.stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .collect(Collectors.groupingBy(opener -> opener.charAt(0)));

  /** What a body or a place ends with. */
  static final String BODY =
      "(?:党委|党组|党工委|工委|党总支|总支|党支部|支部|委员会|管委会|居委会|村委会|委|部|局|厅|办|办公室|公署|院|法院|检察院|公司|集团|银行|厂|分厂|油田|矿"
          + "|医院|学校|大学|学院|中学|小学|幼儿园|中心|服务站|工作站|驿站|协会|商会|联合会|合作社|联合社|书院|图书馆|大队|支队|所|站|社|馆|队|园区|开发区|高新区|新区|街道|镇|乡|苏木|村|嘎查|社区|小区)";

  private static final Pattern PLACE_OR_BODY =
      Pattern.compile(
          "^.{0,24}(?:" + BODY + "|[市县区省州盟旗]|我们|[*＊×Xx]{1,8})(?:[（(][^（()）]{1,12}[）)])?$");

  /** The last characters of what that pattern takes. */
  private static final String LAST =
      Arrays.stream(BODY.replaceAll("[()?:]", "").split("\\|", -1))
              .map(body -> body.substring(body.length() - 1))
              .distinct()
              .collect(Collectors.joining())
          + "市县区省州盟旗们*＊×Xx）)";

  private static final Pattern IN_A_NAME =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{0,2}?(?:部(?![署分落件队])|局(?!面|势)|委(?![托派])|处(?![理置])|厅|办(?![理公事好法学])|中心(?!工作|大局|任务))");

  /** Not the name of anybody: {@code 一个支部}, {@code 在全区部署}. */
  private static final Pattern NO_NAME =
      Pattern.compile("^(?:由|经|受|据|一|每|各|全|这|该|本|其|某|多|几|两|许多|广大|所有)|[在把对将与和及的]");

  private static final Pattern PRONOUN =
      Pattern.compile("^(?:我们?|本|全|各|该|当地)(?:[市县区省州盟旗镇乡村院校厂司局委部]|街道|社区|公司|集团|级[^，]{0,10}|地)?");

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:近(?:年来|些年来?|[一二两三四五六七八九十几0-9]{1,3}年来?|期|日)|[一二两三四五六七八九十几多0-9]{1,4}(?:多|余)?年来|一直以来|多年来|长期以来|今年(?:以来|初)?|去年(?:以来)?|当前|目前|日前"
              + "|(?:自|从|早在)?(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:初|底|末|上半年|下半年|以来|起|开始|前后|春|夏|秋|冬)*)[，,]?");

  static Subject of(String clause) {
    String rest = withoutTime(clause);
    Matcher pronoun = PRONOUN.matcher(rest);
    if (pronoun.lookingAt() && pronoun.end() < rest.length() && opensAt(rest, pronoun.end())) {
      return new Subject(rest.substring(0, pronoun.end()), rest.substring(pronoun.end()));
    }
    if (opensAt(rest, 0)) {
      return new Subject("", rest);
    }
    int most = Math.min(26, rest.length() - 1);
    for (int at = 2; at <= most; at++) {
      if (endsAt(rest, at)) {
        int end = insideAName(rest, at, most);
        return new Subject(rest.substring(0, end), withoutTime(rest.substring(end)));
      }
    }
    return new Subject("", rest);
  }

  private static boolean endsAt(String text, int at) {
    return LAST.indexOf(text.charAt(at - 1)) >= 0
        && opensAt(text, at)
        && PLACE_OR_BODY.matcher(text.substring(0, at)).matches();
  }

  /** 将 in 三明市将乐县 opens nothing: a short word may be part of the name that goes on behind it. */
  private static int insideAName(String text, int at, int most) {
    boolean shortWord = !opensAt(text, at, 2);
    for (int end = at + 2; shortWord && end <= Math.min(most, at + 6); end++) {
      if (endsAt(text, end)) {
        return end;
      }
    }
    return at;
  }

  /** The organisation that acts in a clause: not a pronoun, not masked, not a bare division. */
  Optional<String> organisation() {
    if (who.length() < 4 || who.length() > 22 || NO_NAME.matcher(who).find()) {
      return Optional.empty();
    }
    boolean clean = who.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '（' || c == '）');
    return clean && who.matches(".*" + BODY + "(?:（[^（）]*）)?")
        ? Optional.of(who)
        : Optional.empty();
  }

  static String withoutTime(String clause) {
    String rest = clause.strip();
    if (rest.isEmpty() || !mayBeTime(rest.charAt(0))) {
      return rest;
    }
    Matcher time = TIME.matcher(rest);
    return time.lookingAt() && time.end() < rest.length() ? rest.substring(time.end()) : rest;
  }

  private static boolean mayBeTime(char c) {
    return (c >= '0' && c <= '9') || "近一二两三四五六七八九十几多长今去当目日自从早".indexOf(c) >= 0;
  }

  /** Whether a word of doing starts here; 组织 in 组织部 and 发展 in 发展改革局 are none. */
  static boolean opensAt(String text, int at) {
    return opensAt(text, at, 1);
  }

  /**
   * @param least shortest word that counts, in characters
   */
  private static boolean opensAt(String text, int at, int least) {
    if (at >= text.length()) {
      return false;
    }
    for (String opener : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
      if (opener.length() >= least && text.startsWith(opener, at)) {
        int end = at + opener.length();
        return !IN_A_NAME.matcher(text).region(end, Math.min(end + 5, text.length())).lookingAt();
      }
    }
    return false;
  }
}
