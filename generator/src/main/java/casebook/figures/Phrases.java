package casebook.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Cuts a phrase down to the words that name what is counted; the words are in words.txt. */
final class Phrases {
  /** The lists of {@code words.txt}. */
  private enum List {
    ADVERBS,
    MAKERS,
    STARTERS,
    DEEDS,
    TAILS,
    VERBS,
    WHOLES
  }

  private static final int LONGEST = 6;
  private static final Map<List, Set<String>> WORDS = read();
  private static final Pattern TIME =
      Pattern.compile("^(截至|截止|到|自|从)?(20\\d\\d年)?(\\d{1,2}月)?(\\d{1,2}日)?(底|末|初|前|以来|来|至今)?");

  private Phrases() {}

  private static Map<List, Set<String>> read() {
    Map<List, Set<String>> words = new HashMap<>();
    try (InputStream in = Phrases.class.getResourceAsStream("words.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List list = List.ADVERBS;
      for (String line : text.lines().toList()) {
        if (line.startsWith("[")) {
          list =
              List.valueOf(line.substring(1, line.length() - 1).toUpperCase(java.util.Locale.ROOT));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          words
              .computeIfAbsent(list, l -> new HashSet<>())
              .addAll(new TreeSet<>(java.util.List.of(line.split(" +", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static boolean is(List list, String word) {
    return Objects.requireNonNull(WORDS.get(list)).contains(word);
  }

  /** The length of the longest word of the list at the offset, unless it is part of a whole. */
  private static int lengthAt(List list, String phrase, int at) {
    for (int n = Math.min(LONGEST, phrase.length() - at); n > 0; n--) {
      if (is(list, phrase.substring(at, at + n)) && !isCovered(phrase, at, at + n)) {
        return n;
      }
    }
    return 0;
  }

  /** Whether a longer word reaches over the span: 在 in 在职党员, 有 in 所有. */
  private static boolean isCovered(String phrase, int from, int to) {
    for (int i = Math.max(0, from - 2); i <= from; i++) {
      for (int end = Math.min(phrase.length(), i + LONGEST); end >= to && end > i; end--) {
        if (end - i > to - from && is(List.WHOLES, phrase.substring(i, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Without 增至, 达, 共 … at its end. */
  static String withoutTail(String phrase) {
    String p = phrase.strip();
    for (boolean cut = true; cut; ) {
      cut = false;
      for (int n = Math.min(LONGEST, p.length()); n > 0 && !cut; n--) {
        if (is(List.TAILS, p.substring(p.length() - n))) {
          p = p.substring(0, p.length() - n).strip();
          cut = true;
        }
      }
    }
    return p;
  }

  /** Without 目前, 已累计 … at its start. */
  static String withoutAdverbs(String phrase) {
    String p = phrase.strip();
    for (boolean cut = true; cut && !p.isEmpty(); ) {
      var time = TIME.matcher(p);
      int n = time.find() && time.end() > 1 ? time.end() : lengthAt(List.ADVERBS, p, 0);
      cut = n > 0;
      p = p.substring(n).strip();
    }
    return p;
  }

  /** Without the verbs of making, and what stands before the last of them. */
  static String withoutMakers(String phrase) {
    String p = withoutAdverbs(phrase);
    int cut = 0;
    for (int i = 0, depth = 0; i < p.length(); i++) {
      depth += depth(p.charAt(i));
      int n = depth == 0 ? lengthAt(List.MAKERS, p, i) : 0;
      if (n > 0 && i + n < p.length() - 1) {
        cut = i + n;
        i += n - 1;
      }
    }
    p = withoutAdverbs(p.substring(cut));
    int start = lengthAt(List.STARTERS, p, 0);
    while (start > 0 && p.length() - start >= 2) {
      p = withoutAdverbs(p.substring(start));
      start = lengthAt(List.STARTERS, p, 0);
    }
    return p.startsWith("的") ? p.substring(1) : p;
  }

  private static int depth(char c) {
    if ("“（(《".indexOf(c) >= 0) {
      return 1;
    }
    return "”）)》".indexOf(c) >= 0 ? -1 : 0;
  }

  /** Whether a verb that stays in labels begins the phrase. */
  static boolean startsWithDeed(String phrase) {
    return lengthAt(List.DEEDS, phrase, 0) > 0;
  }

  /** The length of the deeds that begin the phrase. */
  static int deedLength(String phrase) {
    int n = 0;
    for (int more = lengthAt(List.DEEDS, phrase, n);
        more > 0;
        more = lengthAt(List.DEEDS, phrase, n)) {
      n += more;
    }
    return n;
  }

  /** The offset of the first verb that ends a noun, or the length: 干部|到村工作. */
  static int nounEnd(String phrase) {
    int depth = 0;
    for (int i = 0; i < phrase.length(); i++) {
      depth += depth(phrase.charAt(i));
      if (depth == 0 && i > 0) {
        int n = lengthAt(List.VERBS, phrase, i);
        if (n > 0 && (i > 1 || n > 1)) {
          return i;
        }
      }
    }
    return phrase.length();
  }

  static boolean startsWithVerb(String phrase) {
    return lengthAt(List.VERBS, phrase, 0) > 0;
  }
}
