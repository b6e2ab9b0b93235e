/** Stage 1: files of any format and encoding become lines of traced text. */
@NullMarked
package casebook.convert.read;

import org.jspecify.annotations.NullMarked;
