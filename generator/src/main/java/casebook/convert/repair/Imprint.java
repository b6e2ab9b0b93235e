package casebook.convert.repair;

import java.util.Optional;

/**
 * What a document says of its own publication.
 *
 * @param publisher from a 来源 line or a banner
 * @param date as printed, ISO 8601 if whole
 * @param url of the original page
 * @param title from a 原标题 line
 */
public record Imprint(
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> url,
    Optional<String> title) {
  static final Imprint NONE =
      new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What this one lacks taken from the other. */
  Imprint or(Imprint other) {
    return new Imprint(
        publisher.or(other::publisher),
        date.or(other::date),
        url.or(other::url),
        title.or(other::title));
  }
}
