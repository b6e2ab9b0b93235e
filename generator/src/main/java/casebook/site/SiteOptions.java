package casebook.site;

import java.util.Optional;

/**
 * How a site is built.
 *
 * @param booklet address of the printed book beside the site ({@code booklet.pdf}), if it is built
 */
public record SiteOptions(Optional<String> booklet) {
  /** No booklet. */
  public static SiteOptions standard() {
    return new SiteOptions(Optional.empty());
  }

  public SiteOptions withBooklet(String address) {
    return new SiteOptions(Optional.of(address));
  }
}
