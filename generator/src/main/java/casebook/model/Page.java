package casebook.model;

/**
 * A page of {@code content/pages/}: about, foreword, editors' guide.
 *
 * @param slug file name without its endings: {@code about} for {@code about.en.md}
 * @param language {@code zh} or {@code en}
 * @param order place among its siblings, lowest first
 * @param body Markdown
 */
public record Page(String slug, String language, String title, int order, String body) {}
