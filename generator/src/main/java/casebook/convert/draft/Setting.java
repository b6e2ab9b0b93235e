package casebook.convert.draft;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a case in its document, for whoever must guess what the case itself leaves
 * out.
 *
 * @param documentTitle the document's own title, if it printed one
 * @param group heading of the group that the case stands in: {@code 全市创新案例简介}
 * @param siblings printed titles of the document's cases, in order, this one's among them
 * @param publisher who put the text out, from its 来源 line or the page's banner
 * @param date day of publication as printed, ISO 8601 if whole: {@code 2024-10-19}
 * @param url address of the page, if the document states it
 */
public record Setting(
    Optional<String> documentTitle,
    Optional<String> group,
    List<String> siblings,
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> url) {
  /** Nothing is known. */
  public static final Setting NONE =
      new Setting(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Setting {
    siblings = List.copyOf(siblings);
  }
}
