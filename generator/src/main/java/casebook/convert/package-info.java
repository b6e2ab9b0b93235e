/** From messy documents to case files: read, repair, split, annotate, write. */
@NullMarked
package casebook.convert;

import org.jspecify.annotations.NullMarked;
