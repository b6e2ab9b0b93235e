/**
 * The account of a conversion: every character of a source is kept in exactly one case or dropped
 * by a named rule.
 */
@NullMarked
package casebook.convert.ledger;

import org.jspecify.annotations.NullMarked;
