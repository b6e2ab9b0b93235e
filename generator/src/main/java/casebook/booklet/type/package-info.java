/**
 * Chinese composition, by the W3C's Requirements for Chinese Text Layout (CLREQ), apart from any
 * page engine.
 *
 * <pre>
 * text ─{@link casebook.booklet.type.Marks classes}→ {@link casebook.booklet.type.Glyph glyphs} ─{@link
 * casebook.booklet.type.Spacing gaps}→ {@link casebook.booklet.type.LineBreaker lines} ─{@link
 * casebook.booklet.type.Justifier kerns}→ text with line ends and {@link casebook.booklet.type.Kern kerns} in it
 * </pre>
 *
 * A paragraph is broken as a whole: of all ways to break it that the rules allow, the one whose
 * lines are stretched or squeezed least. Lengths are whole dots, 1/20 of a CSS pixel (0.0375 pt).
 */
@NullMarked
package casebook.booklet.type;

import org.jspecify.annotations.NullMarked;
