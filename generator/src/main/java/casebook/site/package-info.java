/** The website: pages, search index, feeds and data files. */
@NullMarked
package casebook.site;

import org.jspecify.annotations.NullMarked;
