/**
 * The printed booklet, and the same book for screens; the only place that meets the PDF library.
 *
 * <pre>
 * Catalogue ─Selection→ BookPlanner → Book ─templates/booklet→ XHTML ─BookSetter→ pages
 *                                       │                                ├ READING  tagged, PDF/A-2a and PDF/UA-1
 *                                       │                                ├ PressSheet  bleed, boxes, marks
 *                                       │                                └ Imposer  sheets, folded in order
 *                                       └─templates/booklet/epub→ EPUB 3
 * </pre>
 *
 * <ul>
 *   <li>{@link casebook.booklet.BookletBuilder} walks the upper line; {@link
 *       casebook.booklet.BookletOptions} says for whom
 *   <li>{@link casebook.booklet.Fonts} finds the faces, {@link casebook.booklet.FontFetch} fetches
 *       the one that no Maven artifact carries
 *   <li>{@code book} what is printed, in words; {@code type} composition of lines after CLREQ;
 *       {@code layout} pages, page numbers, the audit of lines; {@code press} what a printer needs;
 *       {@code epub} the lower line
 * </ul>
 */
@NullMarked
package casebook.booklet;

import org.jspecify.annotations.NullMarked;
