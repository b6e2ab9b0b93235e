package casebook.site;

/**
 * What was written.
 *
 * @param pages HTML pages
 * @param bytes of all files, uncompressed
 */
public record Summary(int pages, long bytes) {}
