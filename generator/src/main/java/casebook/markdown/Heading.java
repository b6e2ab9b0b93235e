package casebook.markdown;

/**
 * A heading of a rendered text.
 *
 * @param level as rendered, 1 to 6
 * @param id its anchor
 * @param text as a reader sees it
 */
public record Heading(int level, String id, String text) {}
