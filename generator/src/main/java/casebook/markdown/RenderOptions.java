package casebook.markdown;

import java.util.List;

/**
 * How Markdown becomes HTML.
 *
 * @param idPrefix before every anchor, for a page that holds several texts
 * @param headingShift levels that headings go down: with 1 a {@code ##} becomes an {@code h3}
 * @param marks phrases to be marked; what stands first gets its links first
 * @param links addresses of cases and pages
 */
public record RenderOptions(
    String idPrefix, int headingShift, List<MarkIndex> marks, LinkResolver links) {
  /** No marks, no addresses, levels and anchors as they are. */
  public static final RenderOptions PLAIN = new RenderOptions("", 0, List.of(), LinkResolver.NONE);

  public RenderOptions {
    marks = List.copyOf(marks);
  }

  /** A heading of a text as it is rendered. */
  Heading here(Heading heading) {
    int level = Math.max(1, Math.min(6, heading.level() + headingShift));
    return new Heading(level, idPrefix + heading.id(), heading.text());
  }

  public RenderOptions withIdPrefix(String prefix) {
    return new RenderOptions(prefix, headingShift, marks, links);
  }

  public RenderOptions withHeadingShift(int shift) {
    return new RenderOptions(idPrefix, shift, marks, links);
  }

  public RenderOptions withMarks(MarkIndex... indexes) {
    return new RenderOptions(idPrefix, headingShift, List.of(indexes), links);
  }

  public RenderOptions withLinks(LinkResolver resolver) {
    return new RenderOptions(idPrefix, headingShift, marks, resolver);
  }
}
