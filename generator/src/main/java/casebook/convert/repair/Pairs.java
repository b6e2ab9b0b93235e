package casebook.convert.repair;

import casebook.text.Han;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which two characters a document itself writes together: where it prints 资源 again and again,
 * {@code 资 源} is that word with a blank in it.
 */
public final class Pairs implements BiPredicate<String, String> {
  private static final int OFTEN = 2;

  private final Map<String, Integer> counts = new HashMap<>();
  private final BitSet firsts = new BitSet();

  /** Looks in the text for the pairs that stand around its blanks. */
  public Pairs(String source) {
    for (int i = source.indexOf(' '); i >= 0; i = source.indexOf(' ', i + 1)) {
      if (i > 0
          && i + 1 < source.length()
          && Han.isHan(source.charAt(i - 1))
          && Han.isHan(source.charAt(i + 1))) {
        firsts.set(source.charAt(i - 1));
        counts.putIfAbsent("" + source.charAt(i - 1) + source.charAt(i + 1), 0);
      }
    }
    for (int i = 0; !counts.isEmpty() && i + 1 < source.length(); i++) {
      if (firsts.get(source.charAt(i))) {
        counts.computeIfPresent(source.substring(i, i + 2), (pair, n) -> n + 1);
      }
    }
  }

  @Override
  public boolean test(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    String pair = before.substring(before.length() - 1) + after.charAt(0);
    return counts.getOrDefault(pair, 0) >= OFTEN;
  }
}
