package casebook.site.page;

/** A file that is no page: Markdown, a feed, a list for machines. */
public record TextFile(String path, String content) implements Output {}
