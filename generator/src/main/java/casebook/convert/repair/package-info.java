/**
 * Stage 2: what pages, scanners and copying did to the text is undone, each kind of mess by a named
 * rule.
 */
@NullMarked
package casebook.convert.repair;

import org.jspecify.annotations.NullMarked;
