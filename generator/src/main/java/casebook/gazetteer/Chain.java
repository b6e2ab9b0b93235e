package casebook.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * Mentions that name one place from the outside in: 湖南 + 吉首.
 *
 * @param last the innermost
 */
record Chain(int start, int end, Mention last) {
  static List<Chain> of(List<Mention> mentions) {
    List<Chain> chains = new ArrayList<>();
    for (Mention mention : mentions) {
      int before = chains.size() - 1;
      if (mention.chained() && before >= 0) {
        chains.set(before, new Chain(chains.get(before).start(), mention.end(), mention));
      } else {
        chains.add(new Chain(mention.start(), mention.end(), mention));
      }
    }
    return chains;
  }
}
