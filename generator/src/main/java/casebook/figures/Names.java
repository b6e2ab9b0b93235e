package casebook.figures;

import casebook.text.Literals;
import casebook.text.Numeral.Form;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Tells numbers that belong to a name, a code, a rank or an idiom: they stand for no amount at all.
 */
final class Names {
  /** A quotation up to this length is a name, unless it holds a stop. */
  private static final int NAME_LENGTH = 14;

  /** Quotations are not nested deeper; bounds hostile input. */
  private static final int DEEPEST = 4;

  private static final Pattern RANK =
      Pattern.compile("((?<![目以之此提年空当生])前|第|排名|位列|位居|名列|跻身|列全.|排全.|居全.)(第)?$");

  /** What a small number in words counts only where it stands behind its noun: 设备两套. */
  private static final String COUNTERS = "个家所处座台套辆艘架栋幢间部门支名位人户场期批块只头口条";

  private static final Literals RANKED = Literals.of("排名|前移|位次|前进|跃升");
  private static final Pattern NOT_BEHIND = Pattern.compile("[分前后第这那有每各再连另其共成为上下了的一在]$");
  private static final Pattern MOVED = Pattern.compile("[由从至到为]");

  private Names() {}

  /**
   * Whether the number belongs to a name, a code, a rank or an idiom, and so stands for no amount
   * at all.
   */
  static boolean has(Passage passage, Quantity q) {
    String left = passage.part(Math.max(0, q.start() - 6), q.start());
    boolean rank = q.unit().equals("位") && RANKED.in(left);
    boolean session =
        q.unit().equals("届")
            && (q.form() != Form.ARABIC || Stop.strength(passage.at(q.end())) == 0);
    boolean household = q.unit().equals("口") && left.endsWith("家");
    return rank
        || session
        || household
        || RANK.matcher(left).find()
        || glued(passage, q)
        || named(passage, q)
        || roundTheClock(q, left)
        || idiom(passage, q);
  }

  private static boolean glued(Passage passage, Quantity q) {
    char before = passage.at(q.number() - 1);
    char beyond = passage.at(q.number() - 2);
    boolean joint = "-－—–~～.．/／:：".indexOf(before) >= 0 && isAscii(beyond);
    char after = passage.at(q.unitEnd());
    return "+＋×".indexOf(before) >= 0
        || (isAscii(before) && !device(passage, q))
        || joint
        || after == '+'
        || after == '＋'
        || ("栋幢座段号".contains(q.unit()) && isAscii(after))
        || (q.form() != Form.ARABIC && "几数".indexOf(before) >= 0);
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean named(Passage passage, Quantity q) {
    int open = passage.opener(q.number());
    for (int depth = 0; open >= 0 && depth < DEEPEST; depth++, open = passage.opener(open)) {
      char mark = passage.at(open);
      if ("《〈〔【".indexOf(mark) >= 0) {
        return true;
      }
      int close = passage.partner(open);
      String inner = passage.part(open + 1, Math.min(close, open + 2 + NAME_LENGTH));
      boolean sentence = inner.chars().anyMatch(ch -> "，。；！,;".indexOf(ch) >= 0);
      boolean formula = inner.indexOf('+') >= 0 || inner.indexOf('＋') >= 0;
      boolean name = formula || (inner.length() <= NAME_LENGTH && !sentence);
      if ("“\"‘「『".indexOf(mark) >= 0 && name) {
        return true;
      }
    }
    return false;
  }

  /** CT8台, AED230台: a device that letters name; not 5G, MP3, G3栋 or 3D打印. */
  private static boolean device(Passage passage, Quantity q) {
    int from = q.number();
    while (from > 0 && passage.at(from - 1) >= 'A' && passage.at(from - 1) <= 'Z') {
      from--;
    }
    boolean word = q.number() - from >= 2 && !isAscii(passage.at(from - 1));
    return word && "台套部辆块个名人".contains(q.unit());
  }

  /** 24小时, 365天: always, not how long; but 由24小时缩短到2小时. */
  private static boolean roundTheClock(Quantity q, String left) {
    int value = q.value().intValue();
    boolean always =
        (value == 24 && q.unit().endsWith("小时")) || (value == 365 && q.unit().equals("天"));
    return always && !MOVED.matcher(left).find();
  }

  /** 三个清单, 一批, 一次以上; not 设备两套, where the number stands behind what it counts. */
  private static boolean idiom(Passage passage, Quantity q) {
    boolean small = q.form() == Form.CHINESE && q.value().compareTo(BigDecimal.TEN) <= 0;
    if (!small || q.isShare()) {
      return false;
    }
    if (q.unit().equals("番")) {
      return q.value().compareTo(BigDecimal.ONE) == 0;
    }
    boolean one = q.value().compareTo(BigDecimal.ONE) == 0;
    return q.approximate() ? one && q.bounded() : one || !behind(passage, q);
  }

  private static boolean behind(Passage passage, Quantity q) {
    boolean last = Stop.strength(passage.at(q.end())) > 0;
    int from = passage.from(q.start(), Stop.ITEM);
    String left = passage.part(from, q.start());
    if (!last
        || passage.at(from - 1) == '、'
        || !COUNTERS.contains(q.unit())
        || NOT_BEHIND.matcher(left).find()) {
      return false;
    }
    LeftPhrase counted = LeftPhrase.of(left);
    return counted.text().length() >= 3 && counted.maker().isEmpty();
  }
}
