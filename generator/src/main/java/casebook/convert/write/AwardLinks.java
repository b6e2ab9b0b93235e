package casebook.convert.write;

import casebook.convert.draft.Block;
import casebook.convert.report.AwardLink;
import casebook.model.Case;
import casebook.model.Kind;
import casebook.text.Han;
import casebook.text.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which case tells in full what an award list only names. Titles are compared by the pairs of
 * characters they share; a shared place helps. A pair that many titles have is no sign.
 */
final class AwardLinks {
  private static final double LEAST = 0.5;
  private static final double PLACE = 0.2;
  private static final int COMMON = 200;

  private final List<Title> told = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  private record Title(String slug, List<String> places, Set<String> pairs) {}

  private record Entry(String list, Block.AwardEntry award) {}

  void add(Case content, List<Block> blocks) {
    if (content.kind() != Kind.AWARD_LIST) {
      List<String> places =
          content
              .region()
              .map(r -> r.names().stream().map(PlaceNames::stem).toList())
              .orElse(List.of());
      told.add(new Title(content.slug(), places, pairs(content.title())));
      return;
    }
    for (Block block : blocks) {
      if (block instanceof Block.AwardEntry award) {
        entries.add(new Entry(content.slug(), award));
      }
    }
  }

  /** In the order of the lists. */
  List<AwardLink> find() {
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      for (String pair : told.get(i).pairs()) {
        index.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
      }
    }
    List<AwardLink> out = new ArrayList<>();
    for (Entry entry : entries) {
      best(entry.award(), index)
          .ifPresent(slug -> out.add(new AwardLink(entry.list(), entry.award().text(), slug)));
    }
    return out;
  }

  private Optional<String> best(Block.AwardEntry award, Map<String, List<Integer>> byPair) {
    String words = award.text();
    Set<String> pairs = pairs(words);
    Map<Integer, Integer> shared = new HashMap<>();
    for (String pair : pairs) {
      List<Integer> titles = byPair.getOrDefault(pair, List.of());
      if (titles.size() <= COMMON) {
        titles.forEach(t -> shared.merge(t, 1, Integer::sum));
      }
    }
    int best = -1;
    double most = LEAST;
    for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
      int index = candidate.getKey();
      Title title = told.get(index);
      double like = 2.0 * candidate.getValue() / (pairs.size() + title.pairs().size());
      like += title.places().stream().anyMatch(words::contains) ? PLACE : 0;
      if (like > most || (like == most && index < best)) {
        most = like;
        best = index;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(told.get(best).slug());
  }

  private static Set<String> pairs(String title) {
    String letters =
        title
            .codePoints()
            .filter(c -> Han.isHan(c) || Character.isLetterOrDigit(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Set<String> out = new HashSet<>();
    for (int i = 0; i + 1 < letters.length(); i++) {
      out.add(letters.substring(i, i + 2));
    }
    return out;
  }
}
