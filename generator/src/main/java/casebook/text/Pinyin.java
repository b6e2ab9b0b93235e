package casebook.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;

/**
 * Hanyu Pinyin without tones (GB/T 16159), ASCII: ü is {@code v}, as place names are typed (吕梁
 * {@code lvliang}). Polyphonic characters are read by the words they stand in. The library's tables
 * are read when this class is (about 0.3 s); safe for use by several threads.
 */
public final class Pinyin {
  private static final char GAP = '\u0001';

  static {
    // The library publishes its tables while it fills them: a second thread would find half a table
    // and no reading for 物. A class is initialised by one thread while the others wait.
    PinyinHelper.toPinyin("重庆物业", PinyinStyleEnum.NORMAL);
    PinyinHelper.toPinyin("物", PinyinStyleEnum.NORMAL);
  }

  private Pinyin() {}

  /** Reads the tables now, beside other work, for what will soon need them. */
  public static void load() {
    // The class is initialised by now.
  }

  /**
   * One syllable for each Han character, in lower case ASCII; a character without a known reading
   * gives {@code u} and its code point in hexadecimal. Everything else is left out.
   *
   * <pre>{@code syllables("长沙市A区") → [chang, sha, shi, qu]}</pre>
   */
  public static List<String> syllables(String text) {
    List<String> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Han.isHan(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        out.addAll(ofRun(text.substring(at, end)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return out;
  }

  /** First letters of the syllables, in lower case: 大连市 → {@code dls}. */
  public static String initials(String text) {
    StringBuilder out = new StringBuilder();
    syllables(text).forEach(syllable -> out.append(syllable.charAt(0)));
    return out.toString();
  }

  /**
   * @param run Han characters only
   */
  private static List<String> ofRun(String run) {
    String plain = Readings.plain(run);
    String[] read =
        PinyinHelper.toPinyin(plain, PinyinStyleEnum.NORMAL, String.valueOf(GAP))
            .split(String.valueOf(GAP), -1);
    int[] characters = run.codePoints().toArray();
    if (read.length != characters.length) {
      read = oneByOne(plain);
    }
    List<String> out = new ArrayList<>(characters.length);
    for (int i = 0; i < characters.length; i++) {
      String ascii = ascii(read[i]);
      out.add(ascii.isEmpty() ? "u" + Integer.toHexString(characters[i]) : ascii);
    }
    return out;
  }

  /** The library counts UTF-16 units; characters beyond the basic plane are read by themselves. */
  private static String[] oneByOne(String run) {
    return run.codePoints()
        .mapToObj(Character::toString)
        .map(c -> c.length() > 1 ? c : PinyinHelper.toPinyin(c, PinyinStyleEnum.NORMAL))
        .toArray(String[]::new);
  }

  private static String ascii(String syllable) {
    StringBuilder letters = new StringBuilder(syllable.length());
    for (int i = 0; i < syllable.length(); i++) {
      char c = Character.toLowerCase(syllable.charAt(i));
      if (c == 'ü' || (c >= 'a' && c <= 'z')) {
        letters.append(c == 'ü' ? 'v' : c);
      }
    }
    return letters.toString();
  }
}
