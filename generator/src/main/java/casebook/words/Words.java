package casebook.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;

/**
 * The words of Chinese text, by HanLP's core dictionary and bigram model. Immutable; safe for
 * several threads.
 *
 * <pre>{@code
 * Words words = Words.load();
 * words.segment("街道上报区里协调解决") → 街道 上报 区 里 协调 解决
 * words.splitsWord("上报区里协", "调解决") → true: a blank there is inside 协调
 * }</pre>
 */
public final class Words {
  /** Longer runs are cut, so that a line of a hundred megabytes needs no gigabytes. */
  private static final int LONGEST_RUN = 1_000;

  private static final String RUN_ENDS = "。！？；\n";

  /** Characters beside a blank that decide whether it is inside a word. */
  private static final int BESIDE = 8;

  private final Segment segment;

  private Words() {
    Predefine.logger.setLevel(Level.OFF);
    segment =
        HanLP.newSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false)
            .enableOffset(true);
    probe();
  }

  /** HanLP without its data gives wrong words rather than an error. */
  private void probe() {
    List<String> words = segment("基层组织服务群众").stream().map(Word::text).toList();
    if (!words.equals(List.of("基层", "组织", "服务", "群众"))) {
      throw new IllegalStateException("its dictionary is missing: it reads " + words);
    }
  }

  /** Words, or why there are none: HanLP throws Errors from class initialisers. */
  private record Loaded(Optional<Words> words, Optional<Throwable> failure) {
    static Loaded tryIt() {
      try {
        return new Loaded(Optional.of(new Words()), Optional.empty());
      } catch (RuntimeException | LinkageError e) {
        return new Loaded(Optional.empty(), Optional.of(e));
      }
    }
  }

  private static final class Holder {
    static final Loaded LOADED = Loaded.tryIt();
  }

  /**
   * Reads the dictionaries on first use (some 0.4 s, 40 MB).
   *
   * @throws IllegalStateException every time, if HanLP cannot be started
   */
  public static Words load() {
    return Holder.LOADED
        .words()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "HanLP cannot be started", Holder.LOADED.failure().orElse(null)));
  }

  /** All of the text in words, marks and blanks among them, in order. */
  public List<Word> segment(String text) {
    List<Word> words = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = runEnd(text, start);
      for (Term term : segment.seg(text.substring(start, end))) {
        words.add(new Word(start + term.offset, term.word, WordClass.of(term.nature.toString())));
      }
      start = end;
    }
    return words;
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_RUN) {
      if (RUN_ENDS.indexOf(text.charAt(end++)) >= 0) {
        return end;
      }
    }
    boolean splitsPair =
        end < text.length() && end > start + 1 && Character.isHighSurrogate(text.charAt(end - 1));
    return splitsPair ? end - 1 : end;
  }

  /** Whether the dictionary has it as a word, or as a part of words (协, 者). */
  public boolean isWord(String text) {
    return CoreDictionary.contains(text);
  }

  /**
   * Whether a blank between the two would be inside a word: read as one they have a word across the
   * seam, and its two parts are not words of their own.
   *
   * <pre>
   * 区里协 | 调解决 → true (协调)        城市基层党建工作资 | 源 → true (资源)
   * 党 | 支部建设 → false (both are words)  开展服务 | 活动 → false (no word across)
   * </pre>
   */
  public boolean splitsWord(String before, String after) {
    String left = before.substring(Math.max(0, before.length() - BESIDE));
    String right = after.substring(0, Math.min(BESIDE, after.length()));
    for (Word word : segment(left + right)) {
      if (word.start() < left.length() && left.length() < word.end()) {
        String head = left.substring(word.start());
        String tail = right.substring(0, word.end() - left.length());
        boolean known = isWord(word.text()) && word.wordClass() != WordClass.PERSON;
        return known && !(standsAlone(head, tail) && standsAlone(tail, head));
      }
    }
    return false;
  }

  /** A word of several characters does; a single character does beside one, unless it is bound. */
  private boolean standsAlone(String part, String other) {
    if (!isWord(part)) {
      return false;
    }
    if (part.length() > 1) {
      return true;
    }
    return other.length() > 1
        && WordClass.of(CoreDictionary.get(part).nature[0].toString()) != WordClass.BOUND;
  }
}
