package casebook.markdown;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as front matter writes them: {@code 490000000}, {@code 98.5}, {@code -3}. */
final class PlainNumbers {
  /** Bounded, and without exponent: {@code 1e999999999} must not become a gigabyte of zeros. */
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,24}(\\.[0-9]{1,12})?");

  private static final Pattern WITH_WORDS =
      Pattern.compile(
          "(?<digits>[0-9]{1,15}(\\.[0-9]{1,9})?)(?<power>[十百千万亿]{0,2})[余多]?\\P{L}*\\p{L}{0,4}");
  private static final Map<Character, Integer> POWERS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

  private PlainNumbers() {}

  static Optional<BigDecimal> read(String text) {
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** What an editor meant who wrote {@code 1.4万}, {@code 8,803} or {@code ３９０家}. */
  static Optional<BigDecimal> meant(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,，\\s_]", "");
    Matcher matcher = WITH_WORDS.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int power = matcher.group("power").chars().map(c -> POWERS.getOrDefault((char) c, 0)).sum();
    BigDecimal value = new BigDecimal(matcher.group("digits")).scaleByPowerOfTen(power);
    return Optional.of(new BigDecimal(value.stripTrailingZeros().toPlainString()));
  }
}
