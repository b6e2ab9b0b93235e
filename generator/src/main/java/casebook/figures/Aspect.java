package casebook.figures;

import casebook.text.Units;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a thing is measured: its 总投资, 金额, 面积; a label only together with the thing. */
final class Aspect {
  private static final Pattern WORDS =
      Pattern.compile(
          "(合同|协议|计划|交易|成交|涉案|平均|人均)?(年龄|规模|(?<=合同|协议|成交|交易)额|单价|均价|价格|总投资|投资额|投资总额|总金额|金额|总额|总面积|建筑面积|占地面积|面积|总价值|价值|标的额|资金|总?装机(容量)?)");
  private static final Pattern BEHIND =
      Pattern.compile("^(.{0,6}(率|占比|比例)|总装机|总投资|总面积|占地|年产|日产|产值|面积|投资|总|合计|共).{0,4}$");
  private static final Set<String> THINGS = Set.of("个", "户", "人", "人次", "次");
  private static final int LONGEST_THING = 14;

  private Aspect() {}

  /**
   * 新签约项目总投资 where 总投资 follows 新签约项目64个; other labels as they are.
   *
   * @param before the quantity before in the sentence
   * @param thing its label
   */
  static String of(String label, Optional<Quantity> before, String thing) {
    boolean counted =
        before.filter(b -> THINGS.contains(Units.family(b.unit())) && !b.isRelative()).isPresent();
    boolean named = thing.length() >= 2 && thing.length() <= LONGEST_THING;
    return counted && named && WORDS.matcher(label).matches() ? thing + label : label;
  }

  /**
   * Whether a number stands behind what it counts, and the noun to its right measures the same
   * thing by the next number: 电站98座总装机31.6兆瓦.
   */
  static boolean follows(String noun, LeftPhrase left) {
    return left.text().length() >= 3 && left.maker().isEmpty() && BEHIND.matcher(noun).matches();
  }
}
