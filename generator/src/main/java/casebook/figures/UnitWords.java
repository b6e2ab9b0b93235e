package casebook.figures;

import casebook.text.Literals;
import casebook.text.Numeral;
import casebook.text.Numeral.Form;
import casebook.text.Numerals;
import casebook.text.Units;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the unit after a number and knows the words that only look like one (30部门, 8方面). */
final class UnitWords {
  /** {@code unit: characters} that make another word with it. */
  private static final String OTHER_WORDS =
      """
      个: 人性别案体昼日季
      群: 众体团落岛聊租
      名: 称校师医优牌录额单
      项: 目
      场: 所景地馆域
      户: 籍外型
      面: 积向对
      处: 级理置长罚
      家: 庭属长风政园
      对: 应口接象
      部: 门分级署委队
      次: 数日
      条: 件款例
      元: 宵旦素
      件: 数
      期: 间限
      天: 然气空津
      份: 额
      台: 账湾阶
      头: 条
      节: 约能省点
      单: 位元
      道: 路
      门: 店类牌
      片: 区
      集: 体中团市镇聚
      种: 植子粮养
      款: 项
      组: 织建长成合团
      支: 部持出行付
      轮: 流训岗值
      套: 餐
      所: 有在
      位: 于居列置
      例: 会如行
      起: 步来到
      升: 级至到学为
      方: 面案式便向针法位
      口: 岸碑号
      本: 地市省级区科土
      斤: 斤
      米: 粉面宽高深厚
      里: 面程
      度: 假
      类: 型
      张: 贴
      间: 接
      幅: 度
      段: 落
      块: 钱
      座: 谈
      间: 隔
      字: 号
      克: 服
      副: 书县市区局主职
      双: 向联报
      通: 过报道知
      根: 据本
      单: 一
      堂: 食
      顶: 层
      封: 闭
      笔: 记
      具: 体有备
      包: 括含联保村
      箱: 包
      杯: 赛
      客: 户人商流运服厅车机栈轮票源座房群体货
      """;

  private static final Pattern SCORE = Pattern.compile("得分|评分|满意度|分值|总分|测评|均分|成绩|积分|分差|分数");

  private static final Pattern PRICE = Pattern.compile("[钱元价费花挣省赚卖薪]|收入|补贴|便宜|租金");

  private static final Literals AGE = Literals.of("年龄|均龄|寿命");

  private static final Map<String, String> VETO = read();

  private static Map<String, String> read() {
    Map<String, String> vetoes = new HashMap<>();
    for (String line : OTHER_WORDS.lines().toList()) {
      int colon = line.indexOf(':');
      vetoes.merge(line.substring(0, colon), line.substring(colon + 1).strip(), String::concat);
    }
    return Map.copyOf(vetoes);
  }

  private UnitWords() {}

  /** The unit at the offset, after the number. */
  static Optional<Units.Found> at(Passage passage, int at, Numeral numeral) {
    Optional<Units.Found> unit = Units.at(passage.text, at);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    if (unit.get().unit().name().equals("块") && isMoney(passage, numeral, unit.get().end())) {
      return Units.named("元").map(yuan -> new Units.Found(yuan, unit.get().end()));
    }
    if (unit.get().unit().name().equals("岁") && !isAge(passage, numeral, unit.get().end())) {
      return Optional.empty();
    }
    if (unit.get().unit().name().equals("分") && !isScore(passage, numeral, unit.get().end())) {
      return Optional.empty();
    }
    if (unit.get().unit().name().equals("把") && Stop.strength(passage.at(unit.get().end())) == 0) {
      return Optional.empty();
    }
    String veto = VETO.getOrDefault(unit.get().unit().name(), "");
    boolean other = veto.indexOf(passage.at(unit.get().end())) >= 0;
    boolean people = passage.startsWith("个人", at) && numeral.form() == Form.ARABIC;
    return other && !people ? Optional.empty() : unit;
  }

  /** 路费就要100多块: colloquial for 元. */
  private static boolean isMoney(Passage passage, Numeral numeral, int end) {
    String left = passage.part(passage.from(numeral.start(), Stop.CLAUSE), numeral.start());
    boolean stop = Stop.strength(passage.at(end)) > 0 || "”左上".indexOf(passage.at(end)) >= 0;
    return stop && PRICE.matcher(left).find();
  }

  /** 满意度96.4分 is a score, so is 得分由81分提高到…; 3分 elsewhere is a time, a coin or another word. */
  private static boolean isScore(Passage passage, Numeral numeral, int end) {
    String left = passage.part(passage.from(numeral.start(), Stop.SENTENCE), numeral.start());
    boolean stop = Stop.strength(passage.at(end)) > 0 || "以提升缩降增上".indexOf(passage.at(end)) >= 0;
    return stop && SCORE.matcher(left).find();
  }

  /** 平均年龄36.4岁 is measured; 60岁以上老人 only tells which. */
  private static boolean isAge(Passage passage, Numeral numeral, int end) {
    String left = passage.part(passage.from(numeral.start(), Stop.SENTENCE), numeral.start());
    boolean stop = Stop.strength(passage.at(end)) > 0 || "以提升缩降增上下减".indexOf(passage.at(end)) >= 0;
    return stop && AGE.in(left);
  }

  /** Whether 成 follows, ten percent each: 近八成, 九成以上; not 建成 or 三成立. */
  static boolean isTenths(Passage passage, Numeral numeral) {
    char after = passage.at(numeral.end() + 1);
    boolean bound = Bounds.before(passage, numeral.start()) < numeral.start();
    boolean digit = numeral.form() == Form.ARABIC && passage.startsWith("成以上", numeral.end());
    return passage.at(numeral.end()) == '成'
        && (numeral.form() == Form.CHINESE || digit)
        && numeral.value().compareTo(BigDecimal.TEN) <= 0
        && (after != '为' || bound)
        && "立果员功本效长熟交绩就分".indexOf(after) < 0
        && (bound
            || "以的左多，,。；、！）\n".indexOf(after) >= 0
            || (Numerals.startsNumber(after)
                && "百千万亿".indexOf(after) < 0
                && (bound || Stop.strength(passage.at(numeral.end() + 2)) > 0))
            || !CountedNouns.startsAt(passage, numeral.end() + 1).isEmpty());
  }
}
