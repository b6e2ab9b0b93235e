package casebook.figures;

import casebook.figures.Claims.Claim;
import casebook.figures.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes that do not follow from the two levels given with them: 由40%提高到62%，增长22%. */
record ChangeClaims(Sentence sentence) {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年|上年|去年|今年|当年|此前|原来|过去|如今|目前");
  private static final Pattern BY =
      Pattern.compile("增长|提高|提升|上升|增加|下降|降低|减少|缩短|压缩|压减|增幅|降幅|涨幅|增速|提速|减|涨");
  private static final Pattern OTHER = Pattern.compile("同比|环比|年均|平均每年|全[省国市县]|其中");

  List<Claim> check() {
    List<Claim> claims = new ArrayList<>();
    List<Figure> figures = sentence.figures();
    for (int i = 0; i + 2 < figures.size(); i++) {
      if (sentence.parted(i + 1) || sentence.parted(i + 2) || !areLevels(i)) {
        continue;
      }
      Figure change = figures.get(i + 2);
      String words = sentence.left(i + 2);
      boolean stated = BY.matcher(words).find() && !OTHER.matcher(words).find();
      if (stated && change.kind() != Kind.BEFORE && isOf(change, figures.get(i))) {
        claim(figures.get(i), figures.get(i + 1), change).ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** Two levels of one thing: before and after, or of two years. */
  private boolean areLevels(int i) {
    Figure before = sentence.figures().get(i);
    Figure after = sentence.figures().get(i + 1);
    boolean level = after.kind() != Kind.BEFORE && after.kind() != Kind.CHANGE;
    if (!level || !Amount.of(before).comparesWith(Amount.of(after))) {
      return false;
    }
    if (before.kind() == Kind.BEFORE) {
      return true;
    }
    boolean same = before.kind() == after.kind() && sameThing(before, after);
    Matcher first = YEAR.matcher(sentence.left(i));
    Matcher second = YEAR.matcher(sentence.left(i + 1));
    return same && first.find() && second.find() && !first.group().equals(second.group());
  }

  /** Whether the change is one of the levels, not of something else named with it. */
  private static boolean isOf(Figure change, Figure before) {
    String changed = Relative.withoutMove(change.measure().label());
    String level = Basis.named(before.measure().label());
    return changed.isEmpty() || level.contains(changed) || changed.contains(level);
  }

  private static boolean sameThing(Figure a, Figure b) {
    String first = a.measure().label();
    String second = b.measure().label();
    return first.contains(second) || second.contains(first);
  }

  private Optional<Claim> claim(Figure before, Figure after, Figure change) {
    Amount from = Amount.of(before);
    Amount to = Amount.of(after);
    Amount by = Amount.of(change);
    double difference = Math.abs(to.value() - from.value());
    if (from.value() <= 0) {
      return Optional.empty();
    }
    boolean exact = from.exact() && to.exact() && by.exact();
    double percent = difference / from.value() * 100;
    boolean shares = from.family().equals("%");
    return switch (by.family()) {
      case "%" ->
          shares
              ? points(change, by.value(), difference, percent, exact)
              : relative(change, by.value(), percent, "%", exact);
      case "百分点" ->
          shares && !near(by.value(), difference, 0.15, exact)
              ? wrong(change, Amount.print(difference) + "个百分点")
              : Optional.empty();
      case "倍" -> relative(change, by.value(), difference / from.value(), "倍", exact);
      default ->
          by.comparesWith(from) && !near(by.value(), difference, difference * 0.01, exact)
              ? wrong(change, Amount.print(difference / factor(change)) + change.measure().unit())
              : Optional.empty();
    };
  }

  private static double factor(Figure figure) {
    double value = figure.measure().value().doubleValue();
    return value == 0 ? 1 : Amount.of(figure).value() / value;
  }

  /** From 40% to 62% is 22 percentage points, or 55 percent. */
  private Optional<Claim> points(
      Figure change, double stated, double points, double percent, boolean exact) {
    if (near(stated, percent, Math.max(1, percent * 0.02), exact)) {
      return Optional.empty();
    }
    return near(stated, points, 0.15, exact)
        ? Optional.of(
            Claims.about(
                sentence,
                change,
                "figures.points-not-percent",
                Amount.print(stated),
                Amount.print(percent)))
        : wrong(change, Amount.print(points) + "个百分点");
  }

  private Optional<Claim> relative(
      Figure change, double stated, double expected, String unit, boolean exact) {
    double rounding = unit.equals("%") ? Math.max(0.6, expected * 0.015) : 0.06 + expected * 0.03;
    return near(stated, expected, rounding, exact)
        ? Optional.empty()
        : wrong(change, Amount.print(expected) + unit);
  }

  private Optional<Claim> wrong(Figure change, String expected) {
    return Optional.of(
        Claims.about(sentence, change, "figures.change-differs", Amount.print(change), expected));
  }

  /** Rounded numbers may differ by their rounding; approximate ones by a tenth more. */
  private static boolean near(double a, double b, double rounding, boolean exact) {
    return Math.abs(a - b) <= rounding + (exact ? 0 : Math.abs(b) * 0.12);
  }
}
