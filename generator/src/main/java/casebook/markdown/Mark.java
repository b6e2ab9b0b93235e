package casebook.markdown;

import java.util.Optional;

/**
 * A phrase to be marked where a text first says it.
 *
 * @param phrase as a reader sees it, without Markdown
 * @param id anchor that the mark gets: {@code figure-3}
 * @param href where the mark leads; without it the mark is a {@code span}
 * @param cssClass class of the mark
 * @param title tooltip of the mark
 */
public record Mark(
    String phrase,
    Optional<String> id,
    Optional<String> href,
    String cssClass,
    Optional<String> title) {
  public Mark {
    if (phrase.isBlank()) {
      throw new IllegalArgumentException("a mark has a phrase");
    }
  }

  /** An anchor on a phrase, without a link. */
  public static Mark anchor(String phrase, String id, String cssClass) {
    return new Mark(phrase, Optional.of(id), Optional.empty(), cssClass, Optional.empty());
  }

  /** A link on a phrase, without an anchor. */
  public static Mark link(String phrase, String href, String cssClass) {
    return new Mark(phrase, Optional.empty(), Optional.of(href), cssClass, Optional.empty());
  }
}
