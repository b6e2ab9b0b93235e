package casebook.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of names in a Chinese index: what starts with no letter, then A to Z, Latin words and
 * Han names by their pinyin under the same letter (Unicode CLDR, {@code zh-u-co-pinyin}).
 * Polyphonic characters are read by the words they stand in: 长沙 and 重庆 are under C. Safe for use by
 * several threads.
 */
public final class Collation {
  /** Group of what starts with neither a Latin letter nor a Han character. */
  public static final String OTHER = "#";

  /** Makes two keys for each comparison; {@link #sorted} makes one for each name. */
  public static final Comparator<String> BY_PINYIN = Comparator.comparing(Collation::key);

  private static final Collator COLLATOR =
      Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

  /** CLDR's marks of where a letter's Han characters begin collate right before them. */
  private static final char BOUNDARY = '\uFDD0';

  /** No syllable begins with I, U or V. */
  private static final String INITIALS = "ABCDEFGHJKLMNOPQRSTWXYZ";

  private Collation() {}

  /** The place of a name in the order; names that collate alike differ by their characters. */
  public record Key(String letter, CollationKey order, String name) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::letter)
            .thenComparing(Key::order, (a, b) -> a.compareTo(b))
            .thenComparing(Key::name);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  public static Key key(String name) {
    String plain = Readings.plain(withoutMarks(name));
    return new Key(letterOf(plain), COLLATOR.getCollationKey(plain), name);
  }

  public static <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
    record Named<T>(Key key, T thing) {}
    return things.stream()
        .map(thing -> new Named<>(key(name.apply(thing)), thing))
        .sorted(Comparator.comparing(Named::key))
        .map(Named::thing)
        .toList();
  }

  /** The letter under which an index files the name: 重庆 {@code C}; {@value #OTHER} for others. */
  public static String letter(String name) {
    return letterOf(Readings.plain(withoutMarks(name)));
  }

  private static String letterOf(String plain) {
    if (plain.isEmpty()) {
      return OTHER;
    }
    if (Han.isHan(plain.codePointAt(0))) {
      return initial(plain);
    }
    String latin = Normalizer.normalize(plain, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    char first = latin.charAt(0);
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
  }

  private static String initial(String han) {
    int at = INITIALS.length() - 1;
    while (at > 0 && COLLATOR.compare("" + BOUNDARY + INITIALS.charAt(at), han) > 0) {
      at--;
    }
    return INITIALS.substring(at, at + 1);
  }

  private static String withoutMarks(String name) {
    int start = 0;
    while (start < name.length() && !Character.isLetterOrDigit(name.codePointAt(start))) {
      start += Character.charCount(name.codePointAt(start));
    }
    return name.substring(start);
  }
}
