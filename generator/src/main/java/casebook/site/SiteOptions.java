package casebook.site;

import casebook.site.page.Language;
import java.util.List;
import java.util.Optional;

/**
 * How a site is built.
 *
 * @param languages of the interface; the first has the root of the site
 * @param booklet address of the printed book beside the site ({@code booklet.pdf}), if it is built
 */
public record SiteOptions(List<Language> languages, Optional<String> booklet) {
  public SiteOptions {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a site has a language");
    }
  }

  /** Chinese and English, no booklet. */
  public static SiteOptions standard() {
    return new SiteOptions(List.of(Language.values()), Optional.empty());
  }

  public SiteOptions withBooklet(String address) {
    return new SiteOptions(languages, Optional.of(address));
  }
}
