/**
 * Figures in running text: every measured or counted quantity with its unit, label and evidence.
 *
 * <p>Its own package, beside the gazetteer, because both lines need it: convert writes a case's
 * indicators, the catalogue checks their claims against the text.
 *
 * <pre>
 *   paragraph ─Passage→ clauses, quotations ─Quantities→ numbers with units
 *             ─Rejections→ those that count something ─Labels→ what they count ─Figures→ List&lt;Figure&gt;
 * </pre>
 *
 * <p>Rules, no tagger: what a label drops and keeps is in {@code words.txt}; part-of-speech tags
 * made labels worse in trials.
 */
@NullMarked
package casebook.figures;

import org.jspecify.annotations.NullMarked;
