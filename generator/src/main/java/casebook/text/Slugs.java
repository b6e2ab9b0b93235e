package casebook.text;

import casebook.model.RegionPath;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readable permanent addresses: lower case ASCII letters, digits and hyphens, at most {@value
 * #LONGEST} characters, cut between words. The same text gives the same slug, and a slug gives
 * itself.
 *
 * <pre>{@code
 * of("网格员")                              → wangge-yuan
 * of(辽宁省/大连市, "推动“红色物业”提质增效")    → dalian-hongse-wuye
 * }</pre>
 */
public final class Slugs {
  public static final int LONGEST = 60;

  /** A name in quotation marks near the start says what the title is about. */
  private static final Pattern QUOTED =
      Pattern.compile("^.{0,8}?[“「『\"]([^“”「」『』\"]{2,14})[”」』\"]");

  private static final Pattern PREFIX = Pattern.compile("^(.{2,20}?)(?:：|:|——?)(?=.)");
  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[a-z0-9]+");
  private static final String NOTHING = "wuti";

  private Slugs() {}

  /**
   * The whole text, as far as it fits; {@code wuti} (untitled) when nothing in it can be spelled.
   */
  public static String of(String text) {
    return join(words(text), LONGEST);
  }

  /** Place and subject; the place's own name is not said twice. */
  public static String of(Optional<RegionPath> region, String title) {
    if (region.isEmpty()) {
      return of(subject(title));
    }
    String place = PlaceNames.stem(region.get().name());
    List<String> words = new ArrayList<>();
    words.add(String.join("", Pinyin.syllables(place)));
    words.addAll(words(subject(withoutPlace(title, region.get()))));
    return join(words, LONGEST);
  }

  /**
   * A slug that is not taken: the wanted one, or with {@code -2}, {@code -3} … after it, still at
   * most {@value #LONGEST} characters.
   */
  public static String unused(String wanted, java.util.function.Predicate<String> taken) {
    String slug = wanted;
    for (int i = 2; taken.test(slug); i++) {
      String tail = "-" + i;
      slug = join(List.of(wanted.split("-")), LONGEST - tail.length()) + tail;
    }
    return slug;
  }

  private static String withoutPlace(String title, RegionPath region) {
    String rest = title.strip();
    Matcher prefix = PREFIX.matcher(rest);
    if (prefix.find() && prefix.group(1).contains(PlaceNames.stem(region.name()))) {
      return rest.substring(prefix.end());
    }
    for (String name : region.names()) {
      rest = cut(cut(rest, name), PlaceNames.stem(name));
    }
    return rest;
  }

  private static String cut(String text, String start) {
    return text.startsWith(start) ? text.substring(start.length()) : text;
  }

  private static String subject(String title) {
    Matcher quoted = QUOTED.matcher(title);
    return quoted.find() && Han.hasHan(quoted.group(1)) ? quoted.group(1) : title;
  }

  /** Spelled words; single characters between words are put together. */
  private static List<String> words(String text) {
    String plain = Normalizer2.getNFKCInstance().normalize(text).toLowerCase(Locale.ROOT);
    List<String> out = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINA);
    Matcher runs = RUN.matcher(plain);
    while (runs.find()) {
      String run = runs.group();
      if (Han.isHan(run.codePointAt(0))) {
        spell(run, breaks, out);
      } else {
        out.add(run);
      }
    }
    return out;
  }

  private static void spell(String run, BreakIterator breaks, List<String> out) {
    List<String> syllables = Pinyin.syllables(run);
    int[] lengths = wordLengths(run, breaks);
    int at = 0;
    for (int length : lengths) {
      out.add(String.join("", syllables.subList(at, at + length)));
      at += length;
    }
  }

  /** In characters; neighbouring words of one character are put together in pairs. */
  private static int[] wordLengths(String run, BreakIterator breaks) {
    breaks.setText(run);
    List<Integer> lengths = new ArrayList<>();
    boolean open = false;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int length = run.codePointCount(start, end);
      if (open && length == 1) {
        lengths.set(lengths.size() - 1, 2);
        open = false;
      } else {
        lengths.add(length);
        open = length == 1;
      }
    }
    return lengths.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whole words while they fit; a first word that is too long is cut inside. */
  private static String join(List<String> words, int longest) {
    StringBuilder slug = new StringBuilder();
    for (String word : words) {
      int room = longest - slug.length() - (slug.isEmpty() ? 0 : 1);
      if (word.length() > room) {
        break;
      }
      slug.append(slug.isEmpty() ? "" : "-").append(word);
    }
    if (slug.isEmpty() && !words.isEmpty()) {
      slug.append(words.get(0), 0, Math.min(longest, words.get(0).length()));
    }
    return slug.isEmpty() ? NOTHING : slug.toString();
  }
}
