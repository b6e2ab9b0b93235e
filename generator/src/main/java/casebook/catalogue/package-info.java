/** All cases read, checked and cross-linked: what every renderer gets. */
@NullMarked
package casebook.catalogue;

import org.jspecify.annotations.NullMarked;
