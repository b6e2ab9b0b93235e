/**
 * Figures in running text: every measured or counted quantity with its unit, label and evidence.
 *
 * <p>Its own package, beside the gazetteer, because both lines need it: convert writes a case's
 * indicators, the catalogue checks their claims against the text.
 */
@NullMarked
package casebook.figures;

import org.jspecify.annotations.NullMarked;
