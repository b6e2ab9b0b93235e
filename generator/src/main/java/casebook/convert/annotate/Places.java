package casebook.convert.annotate;

import casebook.model.Message;
import casebook.model.RegionPath;
import java.util.List;
import java.util.Optional;

/** Where a case happened. */
final class Places {
  /**
   * @param region the likeliest
   * @param words that name it, letter for letter
   * @param candidates what else the words may name; empty where they are clear
   */
  record Found(
      Optional<RegionPath> region,
      String words,
      List<RegionPath> candidates,
      Optional<Message> review) {}

  Found of(CaseText text) {
    return new Found(Optional.empty(), "", List.of(), Optional.empty());
  }
}
