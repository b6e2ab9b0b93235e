package casebook.convert.outline;

import casebook.convert.draft.Block;
import casebook.convert.trace.Traced;

/**
 * A block and the text it came from.
 *
 * @param text all of the block's characters, those dropped on the way too
 */
public record Laid(Traced text, Block block) {}
