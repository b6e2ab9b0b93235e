package casebook.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the word lists of {@code words.txt}, where each is explained. */
final class Words {
  private static final int LONGEST = 8;

  /** Longer words, in which a word of another list is not meant: 在 in 在职党员. */
  private static final Words WHOLES = new Words("wholes");

  static final Words ADVERBS = new Words("adverbs");
  static final Words DONE = new Words("done");
  static final Words MANNERS = new Words("manners");
  static final Words MAKERS = new Words("makers");
  static final Words STARTERS = new Words("starters");
  static final Words DEEDS = new Words("deeds");
  static final Words TAILS = new Words("tails");
  static final Words PREDICATES = new Words("predicates");
  static final Words VERBS = new Words("verbs");

  private final Set<String> words;

  /** The characters that begin and that end a word; most offsets need no more look. */
  private final Set<Character> first;

  private final Set<Character> last;

  private Words(String name) {
    words = Set.copyOf(read(name));
    first = words.stream().map(w -> w.charAt(0)).collect(Collectors.toUnmodifiableSet());
    last =
        words.stream().map(w -> w.charAt(w.length() - 1)).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> read(String name) {
    try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Set<String> words = new HashSet<>();
      boolean mine = false;
      for (String line : text.lines().toList()) {
        if (line.startsWith("[")) {
          mine = line.equals("[" + name + "]");
        } else if (mine && !line.startsWith("#") && !line.isBlank()) {
          words.addAll(List.of(line.strip().split(" +", -1)));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The length of the longest word of this list at the offset, 0 if there is none. */
  int at(String phrase, int from) {
    if (from >= phrase.length() || !first.contains(phrase.charAt(from))) {
      return 0;
    }
    for (int end = Math.min(phrase.length(), from + LONGEST); end > from; end--) {
      if (words.contains(phrase.substring(from, end)) && !isPart(phrase, from, end)) {
        return end - from;
      }
    }
    return 0;
  }

  /** The length of the longest word of this list that ends at the offset, 0 if there is none. */
  int before(String phrase, int end) {
    if (end == 0 || !last.contains(phrase.charAt(end - 1))) {
      return 0;
    }
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      if (words.contains(phrase.substring(from, end)) && !isPart(phrase, from, end)) {
        return end - from;
      }
    }
    return 0;
  }

  /** Whether a longer word reaches over the span: 在 in 在职党员, 有 in 所有. */
  private static boolean isPart(String phrase, int from, int to) {
    for (int start = Math.max(0, from - 3); start <= from; start++) {
      boolean begins = WHOLES.first.contains(phrase.charAt(start));
      int reach = begins ? Math.min(phrase.length(), start + LONGEST) : 0;
      for (int end = reach; end >= to; end--) {
        if (end - start > to - from && WHOLES.words.contains(phrase.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }
}
