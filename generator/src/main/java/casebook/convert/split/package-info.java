/** Stage 3: where one case ends and the next begins, and what each is called. */
@NullMarked
package casebook.convert.split;

import org.jspecify.annotations.NullMarked;
