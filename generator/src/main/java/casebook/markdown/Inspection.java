package casebook.markdown;

import java.util.List;
import java.util.Optional;

/**
 * What a Markdown text holds, for checks. Lines and columns are those of the text, from 1; {@link
 * CaseFile#body} and {@link PageFile#body} turn them into places of the file.
 *
 * @param text as it is rendered and searched
 * @param headings in order
 * @param links as written, in order, images among them
 * @param inert raw HTML, comments excepted: a reader sees it as it is written
 */
public record Inspection(
    MarkdownText text, List<HeadingUse> headings, List<LinkUse> links, List<Spot> inert) {
  public Inspection {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    inert = List.copyOf(inert);
  }

  public static Inspection of(String markdown) {
    return Inspector.inspect(markdown);
  }

  /** Line and column, from 1. */
  public record Spot(int line, int column) {}

  /** A heading as written. */
  public record HeadingUse(int level, String text, Spot spot) {}

  /** A link or image as written. */
  public record LinkUse(String destination, boolean image, Spot spot) {
    /** The case or page that it names, if it names one. */
    public Optional<LinkResolver.DocumentLink> document() {
      return image ? Optional.empty() : Destinations.document(destination);
    }

    /** Whether it may lead where it says. */
    public boolean isSafe() {
      return document().isPresent() || Destinations.isSafe(destination);
    }
  }
}
