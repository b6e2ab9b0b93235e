/** Stage 4: the lines of a case become headings, paragraphs, lists and captions. */
@NullMarked
package casebook.convert.outline;

import org.jspecify.annotations.NullMarked;
