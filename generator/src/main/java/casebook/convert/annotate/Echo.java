package casebook.convert.annotate;

import casebook.text.Han;
import casebook.text.PairTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a few words comes back in the whole text: what a case repeats is its subject. */
final class Echo {
  private static final int MOST_PER_PAIR = 6;
  private static final Pattern NAME = Pattern.compile("“([^“”]{2,14})”");

  private final String prose;
  private final PairTable pairs;

  Echo(String prose) {
    this.prose = prose;
    this.pairs = new PairTable(prose.length() / 2);
    for (int i = 0; i + 1 < prose.length(); i++) {
      if (Han.isHan(prose.charAt(i)) && Han.isHan(prose.charAt(i + 1))) {
        pairs.count(PairTable.key(prose, i));
      }
    }
  }

  /**
   * From 0, where nothing of the words stands elsewhere in the text, towards {@value
   * #MOST_PER_PAIR}.
   */
  double of(String words) {
    int sum = 0;
    int count = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      int times = pairs.get(PairTable.key(words, i));
      if (times > 0) {
        sum += Math.min(times - 1, MOST_PER_PAIR);
        count++;
      }
    }
    return count == 0 ? 0 : (double) sum / count;
  }

  /** How often the name in quotation marks that the words hold stands in the text; 0 for none. */
  int named(String words) {
    Matcher name = NAME.matcher(words);
    int most = 0;
    while (name.find()) {
      int times = 0;
      for (int at = prose.indexOf(name.group(1)); at >= 0 && times < 20; times++) {
        at = prose.indexOf(name.group(1), at + 1);
      }
      most = Math.max(most, times);
    }
    return most;
  }
}
