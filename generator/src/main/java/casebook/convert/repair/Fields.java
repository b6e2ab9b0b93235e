package casebook.convert.repair;

import casebook.convert.read.Line;
import casebook.convert.read.Shape;
import casebook.convert.trace.Edit;
import casebook.convert.trace.Rule;
import casebook.convert.trace.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the fields of an application form on a line each, whatever became of its table.
 *
 * <pre>
 * 申报单位 / 某区民政局 / 联系人 / 某某   →  申报单位：某区民政局 / 联系人：某某
 * 【申报单位】某区民政局              →  申报单位：某区民政局
 * </pre>
 */
public final class Fields {
  private static final String NAME =
      "(?:(?:案例|项目|经验|做法)(?:名称|题目|标题|类别|类型|地点|编号)"
          + "|(?:申报|推荐|报送|实施|主办|牵头|所属|所在|责任|选送|填报|完成)(?:单位|部门|地区|地)"
          + "|(?:申报|所属)(?:类别|类型|领域)|联系(?:人|电话|方式|邮箱|地址)|通讯地址|电子邮箱|手机(?:号码)?"
          + "|(?:实施|申报|填报|起止|启动)(?:时间|日期)|填表人|负责人|主要负责人)";
  private static final Pattern LABEL = Pattern.compile(NAME + "[：:]?");
  private static final Pattern BRACKETED =
      Pattern.compile("[【\\[](?!案例名)" + NAME + "[】\\]][：:]?\\s*");

  /** So many fields make a form. */
  private static final int LEAST = 3;

  private static final int LONGEST_VALUE = 60;

  private Fields() {}

  public static List<Line> join(List<Line> lines) {
    boolean form = lines.stream().filter(line -> isLabel(line)).count() >= LEAST;
    List<Line> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Matcher bracketed = BRACKETED.matcher(line.string());
      if (bracketed.lookingAt()) {
        out.add(line.with(unbracketed(line.text(), bracketed.end())));
      } else if (form && isLabel(line)) {
        Line label = line.string().endsWith("：") ? line : colon(line);
        boolean valued = i + 1 < lines.size() && isValue(lines.get(i + 1));
        out.add(valued ? label.plus(lines.get(++i)) : label);
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static Traced unbracketed(Traced text, int end) {
    int close = Math.max(text.text().indexOf('】'), text.text().indexOf(']'));
    return text.edit(
        List.of(Edit.drop(0, 1, Rule.STRUCTURE), new Edit(close, end, "：", Rule.STRUCTURE)));
  }

  private static Line colon(Line label) {
    int end = label.text().pieces().get(label.text().pieces().size() - 1).end();
    return label.with(label.text().plus(Traced.put("：", end, Rule.STRUCTURE)));
  }

  private static boolean isLabel(Line line) {
    return line.shape().is(Shape.Type.TEXT) && LABEL.matcher(line.string()).matches();
  }

  private static boolean isValue(Line line) {
    return line.shape().is(Shape.Type.TEXT)
        && line.length() <= LONGEST_VALUE
        && line.string().indexOf('。') < 0
        && line.mark().isEmpty()
        && !isLabel(line);
  }
}
