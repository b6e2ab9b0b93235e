package casebook.gazetteer;

import casebook.text.PlaceNames;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes {@code words.txt} from HanLP's core dictionary: the common words of two characters, by
 * their first character ({@code 构 建想} is 构建 and 构想). Names of places and persons are left out, save
 * rivers and the like that the gazetteer does not know.
 */
final class WordMaker {
  private static final int COMMON = 5;

  private static final Set<String> PLACES =
      Gazetteer.load().all().stream()
          .map(region -> PlaceNames.stem(region.name()))
          .collect(Collectors.toSet());

  private WordMaker() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Made by WordMaker; origin and licence in README.md. Fields: first-character second-characters");
    for (int first = 0x4E00; first <= 0x9FA5; first++) {
      StringBuilder seconds = new StringBuilder();
      for (int second = 0x4E00; second <= 0x9FA5; second++) {
        if (isCommon("" + (char) first + (char) second)) {
          seconds.append((char) second);
        }
      }
      if (!seconds.isEmpty()) {
        lines.add((char) first + " " + seconds);
      }
    }
    Files.write(Path.of(args[0], "words.txt"), lines);
  }

  private static boolean isCommon(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    if (attribute == null || attribute.totalFrequency < COMMON) {
      return false;
    }
    String nature = attribute.nature[0].toString();
    boolean river = word.matches(".[江河湖]") && !PLACES.contains(word);
    return !nature.startsWith("nr") && (!nature.startsWith("ns") || river);
  }
}
