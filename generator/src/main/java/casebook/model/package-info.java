/**
 * Immutable records that every part shares: the case and its measures, places, themes, indicators,
 * the publication, and problems as values. Imports only the JDK.
 */
@NullMarked
package casebook.model;

import org.jspecify.annotations.NullMarked;
