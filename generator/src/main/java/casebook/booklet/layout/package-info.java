/**
 * Print HTML to PDF pages through openhtmltopdf, the only place that meets it and PDFBox.
 *
 * <p>A {@link casebook.booklet.layout.Typesetter} takes a document that has been composed line by
 * line ({@link casebook.booklet.layout.DocumentComposer}, {@link casebook.booklet.type}), so the
 * engine's own line breaker, which sees one text node at a time, never has a choice. {@link
 * casebook.booklet.layout.KernedTextRenderer} draws the lines with their kerns.
 */
@NullMarked
package casebook.booklet.layout;

import org.jspecify.annotations.NullMarked;
