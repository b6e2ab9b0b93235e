package casebook.site.page;

/**
 * A page of running text, such as about.
 *
 * @param language of the text, {@code zh} or {@code en}
 * @param body HTML
 */
public record PageView(Frame frame, String heading, String language, String body) implements View {}
