package casebook.gazetteer;

import casebook.model.Region;
import java.util.List;
import java.util.Optional;

/**
 * A place's name in a text.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param word as the text writes it: 静海县 where the region is 静海区
 * @param region what it means; absent when it is {@link How#OPEN}
 * @param candidates all it may mean, by code; one when that is settled
 * @param chained whether it stands right behind a mention of a region above it
 */
public record Mention(
    int start,
    int end,
    String word,
    Optional<Region> region,
    List<Region> candidates,
    How how,
    boolean chained) {
  public Mention {
    candidates = List.copyOf(candidates);
  }
}
