package casebook.gazetteer;

import casebook.model.Message;
import casebook.model.Region;
import java.util.List;
import java.util.Optional;

/**
 * Where a case is from, and how one knows.
 *
 * @param region absent when nothing tells, or when it is open
 * @param candidates what it may be, for an editor to decide; one when settled, none when nothing
 *     tells
 * @param word the name that decided, as the source writes it
 * @param review what an editor should look at, unless the source states the region outright
 */
public record Resolution(
    Optional<Region> region,
    Basis basis,
    List<Region> candidates,
    Optional<String> word,
    Optional<Message> review) {
  public Resolution {
    candidates = List.copyOf(candidates);
  }

  /** What the region was taken from. */
  public enum Basis {
    TITLE,
    BODY,
    HEADING,
    INHERITED,
    OPEN,
    NONE
  }
}
