package casebook.figures;

import casebook.figures.Figure.Kind;
import casebook.model.Measure;
import casebook.text.Units;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On what ground a measure stands; two compare only if all three agree.
 *
 * @param family of its unit
 * @param kind level, change, share …
 * @param per what one value is for: 人均, 户均, 每万人, 年, 日; empty for the whole
 */
public record Basis(String family, Kind kind, String per) {
  private static final Pattern BEFORE = Pattern.compile("[（(](.{2,3}前|原)[）)]$");
  private static final Pattern PER =
      Pattern.compile("人均|户均|村均|亩均|日均|月均|年均|生均|每(?!年|月|天|日|周|季).{1,6}?(?=[拥配有接增])|每[万千百]?.");
  private static final Pattern YEARLY = Pattern.compile("^年(?!轻|龄|级|会|度|货)|每年|全年|[体村]年");

  /** The ground of a measure, as its unit, label and quote tell. */
  public static Basis of(Measure measure) {
    String family = Units.family(measure.unit());
    String per = per(measure);
    return new Basis(family, kind(measure.label(), family, per), per);
  }

  /** A label without the （提高前） that marks a level left behind. */
  static String named(String label) {
    return BEFORE.matcher(label).replaceFirst("");
  }

  private static Kind kind(String label, String family, String per) {
    if (BEFORE.matcher(label).find()) {
      return Kind.BEFORE;
    }
    if (family.equals("百分点") || family.equals("番") || Kinds.isChange(label)) {
      return Kind.CHANGE;
    }
    if (family.equals("比")) {
      return Kind.RATIO;
    }
    return family.equals("%") ? Kind.SHARE : per.isEmpty() ? Kind.LEVEL : Kind.RATE;
  }

  private static String per(Measure measure) {
    Matcher per = PER.matcher(measure.label());
    if (per.find()) {
      return per.group();
    }
    return YEARLY.matcher(measure.label()).find() ? "年" : "";
  }
}
