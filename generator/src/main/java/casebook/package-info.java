/**
 * Casebook's commands and its two straight lines, which meet only in Markdown.
 *
 * <pre>
 *   convert   sources/ ─read→ repaired ─split→ drafts ─annotate→ cases ─write→ content/cases/*.md
 *   build     content/ ─read→ cases ─check, cross-link→ catalogue ─render→ site/ and booklet.pdf
 * </pre>
 */
@NullMarked
package casebook;

import org.jspecify.annotations.NullMarked;
