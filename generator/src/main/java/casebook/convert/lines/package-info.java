/**
 * What single lines look like: a title, a name, the name of a part, an entry of a list, an open
 * sentence.
 */
@NullMarked
package casebook.convert.lines;

import org.jspecify.annotations.NullMarked;
