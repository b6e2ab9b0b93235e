package casebook.site;

import java.util.List;
import java.util.Optional;

/**
 * How a site is built.
 *
 * @param books addresses of the same cases as a book ({@code booklet.pdf}), beside the site, each
 *     known by its ending
 * @param root path of the site on its server, with a slash at both ends; absent, that of the
 *     publication's address
 * @param portable whether links name {@code index.html}, for readers who open the site from a disk
 *     and have no scripts
 */
public record SiteOptions(List<String> books, Optional<String> root, boolean portable) {
  public SiteOptions {
    books = List.copyOf(books);
  }

  /** No book. */
  public static SiteOptions standard() {
    return new SiteOptions(List.of(), Optional.empty(), false);
  }

  public SiteOptions withBooks(String... addresses) {
    return new SiteOptions(List.of(addresses), root, portable);
  }

  /** Shown by a server of its own, whatever address the publication has. */
  public SiteOptions atRoot() {
    return new SiteOptions(books, Optional.of("/"), portable);
  }

  public SiteOptions portable(boolean wanted) {
    return new SiteOptions(books, root, wanted);
  }
}
