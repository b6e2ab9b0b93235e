/**
 * Pure functions on Chinese text: characters, numerals, units, dates, slugs, punctuation; and the
 * one resource bundle.
 */
@NullMarked
package casebook.text;

import org.jspecify.annotations.NullMarked;
