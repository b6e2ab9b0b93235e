/**
 * The book as its templates see it: {@link casebook.booklet.book.BookPlanner} makes one {@link
 * casebook.booklet.book.Book} of a catalogue. All words are chosen here; page numbers are not known
 * yet, so a template writes {@code data-page="id"} or {@code data-pages="id id …"} and the builder
 * fills them in after the first layout.
 */
@NullMarked
package casebook.booklet.book;

import org.jspecify.annotations.NullMarked;
