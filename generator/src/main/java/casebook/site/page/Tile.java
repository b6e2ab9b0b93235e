package casebook.site.page;

import java.util.Optional;

/**
 * A province-level unit on the map of tiles.
 *
 * @param letters for a name too long for a phone
 * @param row from 1, north first
 * @param column from 1, west first
 * @param shade 0 for none, then 1 to 5 by the number of cases
 * @param href of its page; absent when it has no case
 */
public record Tile(
    String shortName,
    Optional<String> letters,
    String name,
    int row,
    int column,
    int count,
    int shade,
    Optional<String> href) {}
