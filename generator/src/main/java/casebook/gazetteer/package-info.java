/**
 * Administrative divisions of China: data with GB/T 2260 codes, lookup, and resolution of mentions.
 */
@NullMarked
package casebook.gazetteer;

import org.jspecify.annotations.NullMarked;
