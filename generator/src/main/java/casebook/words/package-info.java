/**
 * Words and their classes; the only place that meets HanLP.
 *
 * <p>{@link casebook.words.Words} reads the dictionaries on first use and is safe for several
 * threads after that. Only convert may ask it, and only where it pays: it reads some 400 thousand
 * characters a second, a tenth of what the rules do.
 */
@NullMarked
package casebook.words;

import org.jspecify.annotations.NullMarked;
