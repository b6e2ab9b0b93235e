package casebook.site.page;

import java.util.List;
import java.util.Optional;

/**
 * A case in a list.
 *
 * @param kind its name, unless it is a plain case
 * @param place its region, province first
 */
public record Card(
    String href,
    String title,
    Optional<String> kind,
    Optional<Link> place,
    Optional<Link> year,
    List<Link> themes,
    Optional<String> summary) {}
