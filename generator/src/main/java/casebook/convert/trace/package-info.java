/**
 * Text that knows where each of its characters stood in the source, and the named rules by which
 * characters may leave it. Everything else in {@code convert} is built on it: what was cut, joined
 * or mended can always be laid back over the document as it arrived.
 */
@NullMarked
package casebook.convert.trace;

import org.jspecify.annotations.NullMarked;
