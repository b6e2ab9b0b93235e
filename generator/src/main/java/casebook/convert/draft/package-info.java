/**
 * What the first half of {@code convert} (read, repair, split, outline) hands to the second
 * (annotate, write): clean cases as blocks of text, nothing yet known of region, year or theme.
 */
@NullMarked
package casebook.convert.draft;

import org.jspecify.annotations.NullMarked;
