package casebook.catalogue;

import casebook.markdown.MarkdownText;
import casebook.model.Kind;
import casebook.model.Region;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cases that the entries of award lists name. Titles are printed differently in list and
 * case ({@code 甲市：以“一网通办”促服务} and {@code “一网通办”促服务提质}), so they are compared by the pairs of
 * characters that they share, and the place must agree. Immutable; built once for all lists.
 */
public final class AwardIndex {
  private static final Pattern ITEM =
      Pattern.compile("(?m)^\\s{0,3}(?:\\d{1,9}[.)]|[-*+])\\s+(.+)$");
  private static final Pattern PLACE = Pattern.compile("^([^：:“”《》]{2,30})[：:](.+)$");

  /** Pairs that more titles have tell nothing. */
  private static final int MOST_TITLES = 200;

  /** Part of the shorter title's pairs that must be shared where the place agrees. */
  private static final double WITH_PLACE = 0.4;

  /** The same where either side names no place. */
  private static final double WITHOUT_PLACE = 0.75;

  private final List<Entry> entries;
  private final List<Set<String>> pairs = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  /**
   * An entry of an award list.
   *
   * @param text as the list prints it
   * @param title without its place
   * @param slug of the case that tells it
   */
  public record Award(String text, String title, Optional<String> slug) {}

  private AwardIndex(List<Entry> entries) {
    this.entries = entries;
    for (int i = 0; i < entries.size(); i++) {
      Set<String> own = pairs(entries.get(i).title());
      pairs.add(own);
      for (String pair : own) {
        byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
      }
    }
  }

  /** An index of all cases that are no award lists themselves. */
  public static AwardIndex of(Catalogue catalogue) {
    return new AwardIndex(
        catalogue.entries().stream().filter(e -> e.content().kind() != Kind.AWARD_LIST).toList());
  }

  /**
   * The entries of an award list, in order.
   *
   * @param body Markdown; the items of its lists are the entries
   */
  public List<Award> awards(String body) {
    List<Award> awards = new ArrayList<>();
    Matcher items = ITEM.matcher(body);
    while (items.find()) {
      awards.add(award(MarkdownText.of(items.group(1)).words()));
    }
    return awards;
  }

  private Award award(String text) {
    Matcher parts = PLACE.matcher(text);
    if (!parts.matches()) {
      return new Award(text, text, find(Optional.empty(), text));
    }
    String title = parts.group(2).strip();
    return new Award(text, title, find(Optional.of(parts.group(1)), title));
  }

  private Optional<String> find(Optional<String> place, String title) {
    Set<String> wanted = pairs(title);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String pair : wanted) {
      List<Integer> having = byPair.getOrDefault(pair, List.of());
      if (having.size() <= MOST_TITLES) {
        having.forEach(i -> shared.merge(i, 1, Integer::sum));
      }
    }
    int best = -1;
    double most = 0;
    for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
      int number = candidate.getKey();
      int shorter = Math.max(1, Math.min(wanted.size(), pairs.get(number).size()));
      double part = (double) candidate.getValue() / shorter;
      boolean enough = part >= threshold(place, entries.get(number));
      if (enough && (part > most || (part == most && number < best))) {
        best = number;
        most = part;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(entries.get(best).slug());
  }

  private static double threshold(Optional<String> place, Entry entry) {
    if (place.isEmpty() || entry.region().isEmpty()) {
      return WITHOUT_PLACE;
    }
    return names(place.get(), entry.region().get()) ? WITH_PLACE : 2;
  }

  private static boolean names(String place, Region region) {
    return place.contains(PlaceNames.stem(region.name()));
  }

  private static Set<String> pairs(String title) {
    String bare = title.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= bare.length(); i++) {
      pairs.add(bare.substring(i, i + 2));
    }
    return pairs;
  }
}
