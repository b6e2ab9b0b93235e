package casebook.figures;

import casebook.figures.Claims.Claim;
import casebook.figures.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts that exceed their total, one by one or together. */
record TotalClaims(Sentence sentence) {
  private static final Pattern AMONG = Pattern.compile("其中|包括|[（(][^）)]*$|[^其]中[，,][^，,]*$");
  private static final Pattern OVER =
      Pattern.compile("同时|此外|另外|另有|还有|全[省市县区镇]|带动|累计|新增|帮助|辐射|惠及|服务");
  private static final Pattern SUM =
      Pattern.compile("^[，,、]?(三项|两项|各项)?(共计|合计|总计|总共|一共|共)(为|达|有|投入|筹集|发放)?$");

  private static final Pattern USE = Pattern.compile("用于|作为");

  /** Features of people that overlap: a woman may be a Party member. */
  private static final List<Pattern> FEATURES =
      List.of(
          Pattern.compile("男|女"),
          Pattern.compile("党员|团员"),
          Pattern.compile("岁|老年|青年|老人|儿童|年轻"),
          Pattern.compile("大专|本科|硕士|博士|研究生|学历|高中"),
          Pattern.compile("少数民族|退役|残疾|脱贫|低保|留守|骨干|兼|负责人|书记|带头人|持证|全日制"));

  List<Claim> check() {
    List<Claim> claims = new ArrayList<>();
    List<Figure> figures = sentence.figures();
    for (int i = 0; i + 1 < figures.size(); i++) {
      if (figures.get(i).kind() == Kind.LEVEL
          && AMONG.matcher(sentence.left(i + 1)).find()
          && !sentence.parted(i + 1)) {
        parts(figures.get(i), i + 1, claims);
      }
    }
    for (int i = 2; i < figures.size(); i++) {
      if (SUM.matcher(sentence.left(i).strip()).matches()) {
        sum(i, claims);
      }
    }
    return claims;
  }

  private void parts(Figure total, int first, List<Claim> claims) {
    List<Figure> parts = new ArrayList<>();
    for (int i = first; i < sentence.figures().size(); i++) {
      Figure part = sentence.figures().get(i);
      String left = sentence.left(i);
      boolean another = i > first && (left.contains("其中") || OVER.matcher(left).find());
      boolean use = USE.matcher(part.measure().label()).find();
      if (another || part.kind() == Kind.BEFORE || (sentence.parted(i) && !use)) {
        break;
      }
      boolean counts =
          part.kind() == Kind.LEVEL && part.measure().unit().equals(total.measure().unit());
      if (counts || (part.kind() == Kind.LEVEL && samePeople(total, part))) {
        parts.add(part);
      }
    }
    boolean one = false;
    for (Figure part : parts) {
      if (Amount.of(part).value() > limit(total)) {
        one = true;
        claims.add(
            Claims.about(
                sentence,
                part,
                "figures.part-over-total",
                Amount.print(part),
                Amount.print(total)));
      }
    }
    double together = parts.stream().mapToDouble(p -> Amount.of(p).value()).sum();
    boolean exact = parts.stream().noneMatch(p -> p.measure().approximate());
    if (!one && parts.size() > 1 && exact && together > limit(total) && disjoint(parts)) {
      claims.add(
          Claims.about(
              sentence,
              total,
              "figures.parts-over-total",
              Amount.print(together / factor(total)) + total.measure().unit(),
              Amount.print(total)));
    }
  }

  private static boolean samePeople(Figure total, Figure part) {
    return Amount.of(total).family().equals("人") && Amount.of(part).family().equals("人");
  }

  private static double limit(Figure total) {
    double value = Amount.of(total).value();
    return total.measure().approximate() ? value * 1.15 : value * 1.000001;
  }

  private static double factor(Figure figure) {
    double value = figure.measure().value().doubleValue();
    return value == 0 ? 1 : Amount.of(figure).value() / value;
  }

  /** Whether no person or thing can be in two parts, as far as their names tell. */
  private static boolean disjoint(List<Figure> parts) {
    Set<Integer> features = new TreeSet<>();
    for (Figure part : parts) {
      features.add(feature(part.measure().label()));
    }
    return features.size() == 1;
  }

  private static int feature(String label) {
    for (int i = 0; i < FEATURES.size(); i++) {
      Matcher matcher = FEATURES.get(i).matcher(label);
      if (matcher.find()) {
        return i;
      }
    }
    return -1;
  }

  /** 城区30个、乡镇20个，合计60个. */
  private void sum(int i, List<Claim> claims) {
    Figure total = sentence.figures().get(i);
    double together = 0;
    int count = 0;
    boolean exact = !total.measure().approximate();
    for (int p = i - 1; p >= 0; p--) {
      Figure part = sentence.figures().get(p);
      boolean same =
          part.kind() == Kind.LEVEL && part.measure().unit().equals(total.measure().unit());
      if (!same) {
        break;
      }
      together += Amount.of(part).value();
      exact &= !part.measure().approximate();
      count++;
      if (sentence.left(p).contains("其中")) {
        return;
      }
    }
    double value = Amount.of(total).value();
    boolean listed = sentence.left(i).strip().matches("^[，,]?(三项|两项|各项)?(共计|合计|总计).*");
    boolean off = listed ? Math.abs(together - value) > value * 0.005 : together > value * 1.005;
    if (count > 1 && exact && off && !sentence.parted(i)) {
      claims.add(
          Claims.about(
              sentence,
              total,
              listed ? "figures.sum-differs" : "figures.parts-over-total",
              Amount.print(together / factor(total)) + total.measure().unit(),
              Amount.print(total)));
    }
  }
}
