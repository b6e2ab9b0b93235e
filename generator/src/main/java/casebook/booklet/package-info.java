/** The printed booklet: print HTML, PDF, index pages; the only place that meets the PDF library. */
@NullMarked
package casebook.booklet;

import org.jspecify.annotations.NullMarked;
