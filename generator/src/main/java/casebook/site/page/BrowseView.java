package casebook.site.page;

import java.util.Optional;

/**
 * A page that lists cases by words and filters: search, or all cases.
 *
 * @param index folder of the search index, from the root of the site
 * @param words what the script says, as JSON
 * @param listing what stands there before anything is chosen
 */
public record BrowseView(
    Frame frame, String heading, String index, String words, Optional<Listing> listing)
    implements View {}
