package casebook.catalogue;

import casebook.markdown.MarkdownText;
import casebook.model.Case;
import casebook.model.Region;
import casebook.model.Theme;
import java.util.List;
import java.util.Optional;

/**
 * A case among the others.
 *
 * @param text its body, parsed
 * @param region its division, resolved
 * @param themes its themes, resolved, in the order of its front matter
 * @param previous slug of the case before it in reading order
 * @param next slug of the case after it in reading order
 * @param related nearest first, at most five, each with the reason
 * @param quoteLines of each indicator the line of the source document where its quote begins, 0
 *     where unknown; empty if the document is not at hand
 */
public record Entry(
    Case content,
    MarkdownText text,
    Optional<Region> region,
    List<Theme> themes,
    Optional<String> previous,
    Optional<String> next,
    List<Related> related,
    List<Integer> quoteLines) {
  public Entry {
    themes = List.copyOf(themes);
    related = List.copyOf(related);
    quoteLines = List.copyOf(quoteLines);
  }

  /** An entry whose body is parsed here. */
  public Entry(
      Case content,
      Optional<Region> region,
      List<Theme> themes,
      Optional<String> previous,
      Optional<String> next,
      List<Related> related,
      List<Integer> quoteLines) {
    this(
        content,
        MarkdownText.of(content.body()),
        region,
        themes,
        previous,
        next,
        related,
        quoteLines);
  }

  /**
   * The line of the source document in which the quote of an indicator begins, from 1.
   *
   * @param indicator its place in the case, from 0
   */
  public Optional<Integer> quoteLine(int indicator) {
    return indicator < quoteLines.size()
        ? Optional.of(quoteLines.get(indicator)).filter(line -> line > 0)
        : Optional.empty();
  }

  public String slug() {
    return content.slug();
  }

  public String title() {
    return content.title();
  }

  /** Another case worth reading next, and why. */
  public record Related(String slug, Reason reason) {}

  /** Why a case is related. */
  public enum Reason {
    SAME_PRACTICE,
    SIMILAR_FIGURES,
    NEIGHBOUR
  }
}
