package casebook.figures;

import casebook.text.Numeral;
import casebook.text.Numeral.Form;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Nouns that are counted without a counter: 人口57万, 1.6万从业人员, 11.2万农户. */
final class CountedNouns {
  private static final String TABLE =
      """
      人: 人员 党员 群众 居民 村民 市民 游客 学生 师生 职工 员工 干部 老人 老年人 人口 学员 志愿者 农民 农民工 用户 粉丝 会员 \
      青年 妇女 儿童 教师 骨干 患者 工人 牧民 农牧民 旅客 球迷 观众 听众 网民 工作者 劳动力 毕业生 贫困人口 义工 少年 青少年 居家老人 队员 军人 医生 骑手
      户: 农户 住户 居民户 困难户 贫困户 脱贫户 低保户 商户 个体工商户 牧户 家庭
      元: 产值 总产值 投资 总投资 收入 营收 营业收入 销售额 资产 税收 利润 贷款 交易额 授信 存款
      家: 企业 商家 市场主体 经营主体 单位
      次: 点击量 访问量 浏览量 阅读量 播放量 观看量 下载量
      个: 党组织 党支部 村 社区 网格 小区
      """;

  private static final Map<String, String> UNIT_OF = read();
  private static final int LONGEST_PHRASE = 14;

  private static Map<String, String> read() {
    Map<String, String> units = new TreeMap<>();
    for (String line : TABLE.lines().toList()) {
      for (String noun : line.substring(2).strip().split(" +", -1)) {
        units.put(noun, line.substring(0, 1));
      }
    }
    return Map.copyOf(units);
  }

  private static final Set<String> BODIES =
      Set.of("县", "市", "区", "镇", "乡", "街道", "学校", "医院", "部门", "站点", "项目", "事项", "街区", "楼宇");

  /** The whole of a place, counted by its households or people. */
  private static final Pattern WHOLE =
      Pattern.compile("(?:全(?:村|镇|乡|县|市|区|社区|街道|村共|镇共)|辖区)(?:现|现有|共|共有|总共|有)?");

  private static final Pattern PLACES =
      Pattern.compile("^户数$|^(?:行政|自然|社区|村民|居民)?(?:村|社区|小组|嘎查|小区|网格|湾|寨)(?:（社区）)?$");

  private static final Pattern REMARK = Pattern.compile("[（(].*[）)]$");

  private CountedNouns() {}

  /** A noun beside a number and the unit that it is counted in. */
  record Found(String noun, String unit) {}

  static Optional<Found> beside(Passage passage, Numeral numeral) {
    if (numeral.form() == Form.MAGNITUDE
        || numeral.value().compareTo(BigDecimal.valueOf(100)) < 0
        || (numeral.magnitude() == 1 && !numeral.approximate() && numeral.form() == Form.ARABIC)) {
      return Optional.empty();
    }
    return right(passage, numeral.end()).or(() -> left(passage, numeral));
  }

  private static Optional<Found> right(Passage passage, int from) {
    int to = Math.min(passage.to(from, Stop.ITEM), from + LONGEST_PHRASE);
    for (int end = from + 1; end <= to; end++) {
      for (int start = Math.max(from, end - 5); start < end; start++) {
        String unit = UNIT_OF.get(passage.part(start, end));
        if (unit != null && !unit.equals("元") && (end == to || !continues(passage, end))) {
          return Optional.of(new Found(passage.part(from, end), unit));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase ends with such a noun, or with a place or body that has a counter. */
  static boolean ends(String counted) {
    String phrase = REMARK.matcher(counted).replaceFirst("");
    for (int length = Math.min(5, phrase.length()); length > 0; length--) {
      String end = phrase.substring(phrase.length() - length);
      if (UNIT_OF.containsKey(end) || BODIES.contains(end)) {
        return true;
      }
    }
    return false;
  }

  /** Such a noun at the start of the phrase, or the empty string. */
  static String start(String phrase) {
    for (int length = Math.min(5, phrase.length()); length > 1; length--) {
      String noun = phrase.substring(0, length);
      if (UNIT_OF.containsKey(noun) || BODIES.contains(noun)) {
        return phrase.substring(0, length);
      }
    }
    return "";
  }

  /** Such a noun at the offset, or the empty string. */
  static String startsAt(Passage passage, int at) {
    return start(passage.part(at, Math.min(at + 5, passage.text.length())));
  }

  /** 党员干部, 企业职工: a longer noun goes on. */
  private static boolean continues(Passage passage, int end) {
    for (int to = end + 2; to <= end + 4; to++) {
      if (UNIT_OF.containsKey(passage.part(end, Math.min(to, passage.text.length())))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> left(Passage passage, Numeral numeral) {
    char next = passage.at(numeral.end());
    if (!(Stop.strength(next) > 0 || "）)以左".indexOf(next) >= 0)) {
      return Optional.empty();
    }
    int at = Bounds.before(passage, numeral.start());
    String left = passage.part(passage.from(at, Stop.ITEM), at);
    String bare = LeftPhrase.of(left).text();
    for (int length = 5; length >= 2; length--) {
      String noun = bare.length() >= length ? bare.substring(bare.length() - length) : "";
      if (UNIT_OF.containsKey(noun)) {
        return Optional.of(new Found(noun, UNIT_OF.get(noun)));
      }
    }
    return Optional.empty();
  }

  /**
   * 户数 and 人口 of 全村312户、1180人 and 9个村、312户, which name nothing else.
   *
   * @param last the label before
   */
  static Optional<String> ofAll(Passage passage, Quantity q, String clause, String last) {
    boolean alone =
        Stop.strength(passage.at(q.end())) > 0 || Character.isDigit(passage.at(q.end()));
    boolean whole =
        WHOLE.matcher(clause).matches() || (clause.isEmpty() && PLACES.matcher(last).find());
    if (!alone || !q.noun().isEmpty() || !whole) {
      return Optional.empty();
    }
    return switch (q.unit()) {
      case "户" -> Optional.of("户数");
      case "人" -> Optional.of("人口");
      default -> Optional.empty();
    };
  }
}
