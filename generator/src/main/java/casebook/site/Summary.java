package casebook.site;

/**
 * What was written.
 *
 * @param pages HTML pages
 * @param bytes of all files, uncompressed
 * @param linked whether every link within the site holds, given that the booklet is printed; if
 *     not, {@link LinkChecker} tells which do not
 */
public record Summary(int pages, long bytes, boolean linked) {}
