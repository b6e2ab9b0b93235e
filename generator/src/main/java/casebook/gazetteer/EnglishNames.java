package casebook.gazetteer;

import casebook.model.Region;
import casebook.text.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What divisions are called in English: their pinyin with a capital, apart where syllables would
 * run together (GB/T 16159: {@code Xi'an}), and what is not a Chinese name as it is spelt in its
 * own language (GB/T 2260 romanises so: {@code Hohhot}).
 */
public final class EnglishNames {
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("150000", "Inner Mongolia"),
          Map.entry("150100", "Hohhot"),
          Map.entry("150600", "Ordos"),
          Map.entry("150700", "Hulunbuir"),
          Map.entry("150800", "Bayannur"),
          Map.entry("150900", "Ulanqab"),
          Map.entry("152200", "Hinggan"),
          Map.entry("152221", "Horqin Right Front Banner"),
          Map.entry("152222", "Horqin Right Middle Banner"),
          Map.entry("152500", "Xilingol"),
          Map.entry("152900", "Alxa"),
          Map.entry("230100", "Harbin"),
          Map.entry("230200", "Qiqihar"),
          Map.entry("513300", "Garze"),
          Map.entry("540100", "Lhasa"),
          Map.entry("540200", "Xigaze"),
          Map.entry("540300", "Qamdo"),
          Map.entry("540400", "Nyingchi"),
          Map.entry("540600", "Nagqu"),
          Map.entry("542500", "Ngari"),
          Map.entry("632600", "Golog"),
          Map.entry("650100", "Urumqi"),
          Map.entry("650200", "Karamay"),
          Map.entry("650400", "Turpan"),
          Map.entry("650500", "Hami"),
          Map.entry("652700", "Bortala"),
          Map.entry("652800", "Bayingolin"),
          Map.entry("652900", "Aksu"),
          Map.entry("653000", "Kizilsu"),
          Map.entry("653100", "Kashgar"),
          Map.entry("653200", "Hotan"),
          Map.entry("654000", "Ili"),
          Map.entry("654300", "Altay"),
          Map.entry("810000", "Hong Kong"),
          Map.entry("820000", "Macao"));

  private EnglishNames() {}

  /** The region's own name: {@code Dalian}. */
  public static String of(Region region) {
    List<String> path = path(region);
    return path.get(path.size() - 1);
  }

  /** From the province down: {@code [Liaoning, Dalian]}. */
  public static List<String> path(Region region) {
    String[] slugs = region.slug().split("/", -1);
    List<String> names = region.path().names();
    List<String> english = new ArrayList<>();
    for (int i = 0; i < slugs.length; i++) {
      String name = i < names.size() ? names.get(i) : "";
      String code = i == slugs.length - 1 ? region.code() : above(region.code(), i);
      String own = OTHERWISE.get(code);
      english.add(own != null ? own : capital(spelt(slugs[i], name)));
    }
    return english;
  }

  private static String above(String code, int level) {
    int digits = 2 * (level + 1);
    return code.substring(0, Math.min(digits, code.length())) + "0".repeat(Math.max(0, 6 - digits));
  }

  /** The address with what ASCII leaves out, where the name reads as the address does. */
  private static String spelt(String slug, String name) {
    StringBuilder ascii = new StringBuilder();
    StringBuilder spelt = new StringBuilder();
    for (String syllable : Pinyin.syllables(name)) {
      boolean vowel = !syllable.isEmpty() && "aoe".indexOf(syllable.charAt(0)) >= 0;
      spelt
          .append(vowel && spelt.length() > 0 ? "'" : "")
          .append(syllable.replaceFirst("^([ln])v", "$1ü"));
      if (ascii.append(syllable).toString().equals(slug)) {
        return spelt.toString();
      }
    }
    return slug.replace('-', ' ');
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1);
    return word.substring(0, first).toUpperCase(java.util.Locale.ROOT) + word.substring(first);
  }
}
