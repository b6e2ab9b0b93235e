package casebook.figures;

import casebook.text.Numeral;
import casebook.text.Numeral.Form;
import casebook.text.Numerals;
import casebook.text.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds numbers with units: {@code 240余万元}, {@code 百分之八十}, {@code 16至20户} (its first number),
 * {@code 800、600元} (the unit is carried back), {@code 人口57万} (the unit is the noun's), {@code 1：5}.
 */
final class Quantities {
  private static final String TO = "-－—–~～至到";
  private static final String AND = "、/／和与及";

  /** A list of numbers with one unit is not longer; bounds hostile input. */
  private static final int LONGEST_LIST = 20;

  private static final Units.Unit PERCENT = Units.named("%").orElseThrow();
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  private static final Pattern SHARED = Pattern.compile("(占|了|约|近|超|过|达|有)[^，,。；;]{0,2}$");

  /** Before 一半: what it is half of, or by how much it moved. */
  private static final Pattern HALVED =
      Pattern.compile("(占|降|减|缩|压|增|提高|超过?|近|约|达|节约|节省)[^，,。；;]{0,6}$");

  private final Passage passage;
  private final String text;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(Passage passage) {
    this.passage = passage;
    this.text = passage.text;
  }

  /** All of a paragraph, left to right. */
  static List<Quantity> in(Passage passage) {
    return new Quantities(passage).scan();
  }

  private List<Quantity> scan() {
    int i = 0;
    while (i < text.length()) {
      i = Numerals.startsNumber(text.charAt(i)) ? Math.max(i + 1, read(i)) : i + 1;
    }
    return found;
  }

  /** Reads what starts at the offset and returns the offset after it. */
  private int read(int at) {
    if (text.startsWith("百分之", at) || text.startsWith("千分之", at)) {
      return fraction(at);
    }
    if (text.startsWith("一半", at)
        && HALVED.matcher(passage.part(passage.from(at, Stop.CLAUSE), at)).find()) {
      Numeral half = new Numeral(at, at + 2, FIFTY, 1, false, Form.CHINESE);
      put(at, half, FIFTY, new Units.Found(PERCENT, at + 2));
      return at + 2;
    }
    Optional<Numeral> numeral = Numerals.at(text, at);
    Optional<Integer> part = numeral.flatMap(n -> part(n).or(() -> slashed(n)));
    if (part.isPresent()) {
      return part.get();
    }
    return numeral.map(n -> n.form() == Form.CODE ? n.end() : counted(n)).orElse(at + 1);
  }

  private int counted(Numeral first) {
    int at = first.start();
    if (UnitWords.isTenths(passage, first)) {
      return tenths(first);
    }
    Optional<Units.Found> unit = unit(first);
    Optional<Numeral> other = rangeEnd(first, unit.map(Units.Found::end).orElse(first.end()));
    Optional<Units.Found> otherUnit = other.flatMap(this::unit).filter(u -> agree(unit, u));
    if (otherUnit.isPresent()) {
      put(
          at,
          first,
          unit.isPresent() ? first.value() : carried(first, other.get()),
          otherUnit.get());
      return otherUnit.get().end();
    }
    if (unit.isPresent()) {
      put(at, first, first.value(), points(unit.get()));
      return unit.get().end();
    }
    return ratio(first).or(() -> list(first)).orElseGet(() -> noun(first));
  }

  /** 七成 is 70%, 九成五 95%, 三成多 about 30%. */
  private int tenths(Numeral tens) {
    int end = tens.end() + 1;
    boolean more = "多余".indexOf(passage.at(end)) >= 0;
    BigDecimal percent = tens.value().multiply(BigDecimal.TEN);
    Optional<Numeral> ones =
        Numerals.at(text, end).filter(n -> n.end() == n.start() + 1 && n.form() == Form.CHINESE);
    if (ones.isPresent() && ones.get().value().compareTo(BigDecimal.TEN) < 0) {
      percent = percent.add(ones.get().value());
      end++;
    } else if (more) {
      end++;
    }
    boolean blurred = tens.approximate() || more;
    Numeral whole = new Numeral(tens.start(), end, percent, 1, blurred, Form.CHINESE);
    put(tens.start(), whole, percent, new Units.Found(PERCENT, end));
    return end;
  }

  /** 1/3的单位, 占2/3; not a date or a fraction of a name. */
  private Optional<Integer> slashed(Numeral part) {
    char before = passage.at(part.start() - 1);
    boolean starts = part.form() == Form.ARABIC && (Stop.strength(before) > 0 || isHan(before));
    if (!starts || "/／".indexOf(passage.at(part.end())) < 0) {
      return Optional.empty();
    }
    return Numerals.at(text, part.end() + 1)
        .filter(n -> n.form() == Form.ARABIC && n.value().compareTo(part.value()) > 0)
        .filter(n -> n.value().compareTo(FIFTY) < 0 && "的以，。；、".indexOf(passage.at(n.end())) >= 0)
        .filter(
            n ->
                SHARED.matcher(passage.part(Math.max(0, part.start() - 4), part.start())).find()
                    || passage.at(n.end()) == '的')
        .map(n -> share(part.start(), part.value(), n.value(), n.end()));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private int share(int start, BigDecimal part, BigDecimal whole, int end) {
    BigDecimal hundredfold = part.multiply(BigDecimal.valueOf(100));
    BigDecimal percent = hundredfold.divide(whole, 1, RoundingMode.HALF_UP);
    boolean exact = percent.multiply(whole).compareTo(hundredfold) == 0;
    Numeral share = new Numeral(start, end, percent, 1, !exact, Form.CHINESE);
    put(start, share, percent, new Units.Found(PERCENT, end));
    return end;
  }

  /** 三分之二 is 66.7%, and approximate where one place does not do. */
  private Optional<Integer> part(Numeral whole) {
    int at = whole.end() + 2;
    if (whole.form() == Form.MAGNITUDE || !text.startsWith("分之", whole.end())) {
      return Optional.empty();
    }
    Optional<Numeral> part =
        Numerals.at(text, at).filter(n -> n.form() == whole.form() && !n.approximate());
    if (part.isEmpty() || whole.value().signum() == 0) {
      return Optional.of(at);
    }
    return Optional.of(share(whole.start(), part.get().value(), whole.value(), part.get().end()));
  }

  private int fraction(int at) {
    Optional<Numeral> numeral = Numerals.at(text, at + 3).filter(n -> n.form() != Form.CODE);
    if (numeral.isEmpty()) {
      return at + 3;
    }
    Numeral n = numeral.get();
    Units.Unit unit = Units.named(text.charAt(at) == '百' ? "%" : "‰").orElseThrow();
    Numeral exact =
        n.form() == Form.MAGNITUDE
            ? new Numeral(at, n.end(), n.value(), 1, n.approximate(), Form.CHINESE)
            : n;
    int end = rangeEnd(n, n.end()).map(Numeral::end).orElse(n.end());
    put(at, exact, n.value(), new Units.Found(unit, end));
    return end;
  }

  private static boolean agree(Optional<Units.Found> first, Units.Found second) {
    return first.isEmpty() || first.get().unit().family().equals(second.unit().family());
  }

  /** The second number of a range; 由3个到5个 is no range but a before and an after. */
  private Optional<Numeral> rangeEnd(Numeral first, int end) {
    char before = passage.at(first.start() - 1);
    int at = end;
    while (at < end + 2 && TO.indexOf(passage.at(at)) >= 0) {
      at++;
    }
    return at == end || before == '从' || before == '由'
        ? Optional.empty()
        : Numerals.at(text, at).filter(n -> n.form() == first.form());
  }

  /** 1：5 after 比例 or 配比: so many to one. */
  private Optional<Integer> ratio(Numeral first) {
    if ("：:∶".indexOf(passage.at(first.end())) < 0) {
      return Optional.empty();
    }
    Optional<Numeral> second =
        Numerals.at(text, first.end() + 1)
            .filter(n -> n.form() == Form.ARABIC && n.value().signum() > 0);
    String left = passage.part(passage.from(first.start(), Stop.SENTENCE), first.start());
    if (second.isEmpty() || !left.contains("比") || first.value().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal one = first.value();
    BigDecimal many = second.get().value();
    if (one.compareTo(BigDecimal.ONE) != 0 && many.compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    Units.Unit unit = Units.named("比").orElseThrow();
    put(first.start(), first, one.max(many), new Units.Found(unit, second.get().end()));
    return Optional.of(second.get().end());
  }

  /** Numbers that share the last one's unit and magnitude: 3.2、4.1亿元. */
  private Optional<Integer> list(Numeral first) {
    List<Numeral> run = new ArrayList<>(List.of(first));
    Numeral last = first;
    while (unit(last).isEmpty()) {
      char and = passage.at(last.end());
      Optional<Numeral> next =
          AND.indexOf(and) < 0 || run.size() == LONGEST_LIST
              ? Optional.empty()
              : Numerals.at(text, last.end() + 1).filter(n -> n.form() == first.form());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      last = next.get();
      run.add(last);
    }
    Units.Found unit = unit(last).orElseThrow();
    for (Numeral numeral : run) {
      boolean isLast = numeral.equals(last);
      put(
          numeral.start(),
          numeral,
          carried(numeral, last),
          isLast ? unit : new Units.Found(unit.unit(), numeral.end()));
    }
    return Optional.of(unit.end());
  }

  /** The 个 of 4.5个、6.1个百分点. */
  private Units.Found points(Units.Found unit) {
    if (!unit.unit().name().equals("个") || AND.indexOf(passage.at(unit.end())) < 0) {
      return unit;
    }
    return Numerals.at(text, unit.end() + 1)
        .flatMap(this::unit)
        .filter(u -> u.unit().name().equals("个百分点"))
        .map(u -> new Units.Found(u.unit(), unit.end()))
        .orElse(unit);
  }

  private static BigDecimal carried(Numeral numeral, Numeral last) {
    return numeral.magnitude() == 1 && last.magnitude() > 1
        ? numeral.value().multiply(BigDecimal.valueOf(last.magnitude()))
        : numeral.value();
  }

  /** The unit of 人口57万 and 1.6万从业人员. */
  private int noun(Numeral n) {
    Optional<CountedNouns.Found> noun = CountedNouns.beside(passage, n);
    if (noun.isPresent()) {
      Units.Unit unit = Units.named(noun.get().unit()).orElseThrow();
      put(n.start(), n, n.value(), new Units.Found(unit, n.end()), noun.get().noun());
    }
    return n.end();
  }

  private Optional<Units.Found> unit(Numeral numeral) {
    int at = numeral.end();
    return UnitWords.at(passage, passage.at(at) == ' ' ? at + 1 : at, numeral);
  }

  private void put(int start, Numeral n, BigDecimal value, Units.Found unit) {
    put(start, n, value, unit, "");
  }

  private void put(int start, Numeral n, BigDecimal value, Units.Found unit, String noun) {
    int begin = Bounds.before(passage, start);
    int end = Bounds.after(passage, unit.end());
    boolean blurred = n.approximate() || begin < start || Bounds.loosely(passage, begin);
    if (n.form() == Form.MAGNITUDE && !blurred) {
      return;
    }
    found.add(
        new Quantity(
            begin,
            start,
            unit.end(),
            end,
            Numerals.normal(value),
            unit.unit().name(),
            n.form(),
            blurred || end > unit.end(),
            end > unit.end(),
            unit.end() == n.end() && noun.isEmpty() && !unit.unit().name().equals("%"),
            noun));
  }
}
