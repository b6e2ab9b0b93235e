package casebook.figures;

import casebook.text.Literals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One of the word lists of {@code words.txt}, where each is explained. */
final class Words {
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

  private final Literals words;

  private Words(String name) {
    words = new Literals(read(name));
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
    if (from >= phrase.length()) {
      return 0;
    }
    for (String word : words.starting(phrase.charAt(from))) {
      if (phrase.startsWith(word, from) && !isPart(phrase, from, from + word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word of this list that ends at the offset, 0 if there is none. */
  int before(String phrase, int end) {
    if (end == 0) {
      return 0;
    }
    for (String word : words.ending(phrase.charAt(end - 1))) {
      int from = end - word.length();
      if (phrase.startsWith(word, from) && !isPart(phrase, from, end)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Whether a longer word reaches over the span: 在 in 在职党员, 有 in 所有. */
  private static boolean isPart(String phrase, int from, int to) {
    for (int start = Math.max(0, from - 3); start <= from; start++) {
      for (String whole : WHOLES.words.starting(phrase.charAt(start))) {
        boolean over = start + whole.length() >= to && whole.length() > to - from;
        if (over && phrase.startsWith(whole, start)) {
          return true;
        }
      }
    }
    return false;
  }
}
