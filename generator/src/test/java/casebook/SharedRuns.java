package casebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds runs of letters that a text shares with earlier documents. Only letters and digits count:
 * marks and blanks may differ, the words are still the same.
 *
 * <p>Names are facts and may be shared: titles that the caller knows, titles of rules and books
 * that stand between 《 and 》, and names of institutions, which stand alone between two marks and
 * end in a word for an institution.
 */
final class SharedRuns {
  /** A run this long is somebody's sentence; a shorter one is how everybody says it. */
  private static final int LENGTH = 13;

  private static final char CUT = '\uffff';
  private static final Pattern BOOK = Pattern.compile("《[^》]{1,80}》");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}()]{8,30}"
              + "(?:党委|党支部|委员会|公司|集团|合作社|联合社|协会|大学|学院|研究院|医院|法院|报社|服务队)"
              + "(?![\\p{L}\\p{N}])");

  private final Set<String> known = new HashSet<>();
  private final List<String> names;

  SharedRuns(List<String> documents, List<String> titles) {
    for (String document : documents) {
      String letters = letters(document);
      for (int i = 0; i + LENGTH <= letters.length(); i++) {
        known.add(letters.substring(i, i + LENGTH));
      }
    }
    names =
        Stream.concat(titles.stream(), documents.stream().flatMap(SharedRuns::namesIn))
            .map(SharedRuns::letters)
            .filter(name -> name.length() >= LENGTH)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private static Stream<String> namesIn(String document) {
    return Stream.concat(BOOK.matcher(document).results(), INSTITUTION.matcher(document).results())
        .map(MatchResult::group);
  }

  /** The longest runs that {@code text} shares, in order. */
  List<String> in(String text) {
    String letters = letters(text);
    for (String name : names) {
      letters = letters.replace(name, String.valueOf(CUT));
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + LENGTH <= letters.length(); i++) {
      int end = i;
      while (end + LENGTH <= letters.length() && isKnown(letters, end)) {
        end++;
      }
      if (end > i) {
        String run = letters.substring(i, end + LENGTH - 1);
        if (names.stream().noneMatch(name -> name.contains(run))) {
          runs.add(run);
        }
        i = end;
      }
    }
    return runs;
  }

  private boolean isKnown(String letters, int at) {
    return known.contains(letters.substring(at, at + LENGTH));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
