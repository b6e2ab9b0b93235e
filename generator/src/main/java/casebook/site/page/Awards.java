package casebook.site.page;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.markdown.Mark;
import casebook.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the case that tells an entry of an award list: {@code 1. 天津静海：五建五强……}. Titles are compared
 * after the place and without marks and blanks, because a list and a case print them differently.
 */
final class Awards {
  private static final Pattern ITEM =
      Pattern.compile("(?m)^\\s*(?:\\d+[.)]|[-*+])\\s+(\\S.*?)\\s*$");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter keys are too common to be sure. */
  private static final int SHORTEST = 6;

  private final Map<String, Optional<Entry>> byKey = new HashMap<>();

  Awards(Catalogue catalogue) {
    for (Entry entry : catalogue.entries()) {
      if (entry.content().kind() != Kind.AWARD_LIST) {
        for (String key : List.of(key(entry.title()), whole(entry.title()))) {
          byKey.merge(
              key, Optional.of(entry), (one, other) -> one.equals(other) ? one : Optional.empty());
        }
      }
    }
  }

  /** A link on every entry that some case tells. */
  List<Mark> marks(String markdown, String up) {
    List<Mark> marks = new ArrayList<>();
    Matcher item = ITEM.matcher(markdown);
    while (item.find()) {
      String text = item.group(1);
      find(text).ifPresent(e -> marks.add(Mark.link(text, up + Addresses.of(e), "told")));
    }
    return marks;
  }

  private Optional<Entry> find(String item) {
    Optional<Entry> byTitle = lookUp(key(item));
    return byTitle.isPresent() ? byTitle : lookUp(whole(item));
  }

  private Optional<Entry> lookUp(String key) {
    return key.length() < SHORTEST ? Optional.empty() : byKey.getOrDefault(key, Optional.empty());
  }

  /** What follows the place. */
  private static String key(String title) {
    return whole(title.substring(Math.max(title.indexOf('：'), title.indexOf(':')) + 1));
  }

  private static String whole(String title) {
    return MARKS.matcher(title).replaceAll("");
  }
}
