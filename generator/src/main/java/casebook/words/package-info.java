/** Words and their classes; the only place that meets HanLP. */
@NullMarked
package casebook.words;

import org.jspecify.annotations.NullMarked;
