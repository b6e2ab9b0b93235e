package casebook.convert.mark;

/** The ordinals of lists: {@code 十二}, {@code 12}, {@code ⑫}. */
final class HanNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private HanNumber() {}

  /** Its value; 0 when it is no number (a bullet). */
  static int parse(String number) {
    char first = number.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    if (first >= '0' && first <= '9') {
      return Integer.parseInt(number);
    }
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '十' || c == '百') {
        sum += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = Math.max(DIGITS.indexOf(c), 0);
      }
    }
    return sum + digit;
  }
}
