package casebook.gazetteer;

import casebook.text.Literals;
import java.util.regex.Pattern;

/** How a sentence relates to the place that it names. */
final class Relation {
  /** Somebody goes there, comes from there or learns from it: the sentence is about elsewhere. */
  private static final Literals BEFORE_ELSEWHERE =
      Literals.of(
          "赴|前往|来自|远赴|推广|远销|距|距离|奔赴|走进|走出|考察|支援|援助|援|帮扶|对口|协作|学习|借鉴|邀请|参照|对接|对标|引进|聘请|毗邻|邻近|"
              + "销往|输送|驻|位于|设在|总部|籍贯|毕业于|与|跨|从");

  private static final Pattern AFTER_ELSEWHERE =
      Pattern.compile("^(等\\d|等[地省市一二两三四五六七八九十]|籍|人士|商会|流动党|考察|视察|调研时|\\s*\\d{6})");

  /** Who comes from a place to help or to visit. */
  private static final Pattern GUEST = Pattern.compile("^([^，。；]{0,3}(大学|客商|游客|专家|企业家|学者|教授))");

  /** A sentence begins, perhaps with its time or its speaker. */
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile(
          "(^|[。！？；;\\n]|[年月日来前后中下上初末底内起期间代][，,]|我[市省州]|该[市省州]|全[省国市]|第[一二三四五六七八九十]{1,3}师)\\s*[“‘]?$");

  private static final int LOOK = 12;

  private Relation() {}

  static boolean isElsewhere(CharSequence text, int start, int end) {
    return BEFORE_ELSEWHERE.end(before(text, start).toString())
        || AFTER_ELSEWHERE.matcher(after(text, end)).find();
  }

  static boolean isGuest(CharSequence text, int end) {
    return GUEST.matcher(after(text, end)).find();
  }

  /** Whether the sentence begins with the name, or comes to it right after its time. */
  static boolean isSubject(CharSequence text, int start) {
    return BEFORE_SUBJECT.matcher(before(text, start)).find();
  }

  /** Whether the name stands in a row of names: 北京、西安. */
  static boolean isListed(CharSequence text, int start, int end) {
    return (start > 0 && text.charAt(start - 1) == '、')
        || (end < text.length() && text.charAt(end) == '、');
  }

  /** Whether the name is that of an old land, of which a part of today may keep it: 古徽州. */
  static boolean isOfOld(CharSequence text, int start) {
    return start > 0 && text.charAt(start - 1) == '古';
  }

  private static CharSequence before(CharSequence text, int at) {
    return text.subSequence(Math.max(0, at - LOOK), at);
  }

  private static CharSequence after(CharSequence text, int at) {
    return text.subSequence(at, Math.min(text.length(), at + LOOK));
  }
}
