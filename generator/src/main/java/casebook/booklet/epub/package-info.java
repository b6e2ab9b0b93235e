/**
 * The book as EPUB 3.3: {@link casebook.booklet.epub.EpubBuilder} takes the same {@link
 * casebook.booklet.book.Book} that is printed; page numbers become links to cases, notes pop up,
 * and the three indexes lead to the very element that holds the term.
 */
@NullMarked
package casebook.booklet.epub;

import org.jspecify.annotations.NullMarked;
