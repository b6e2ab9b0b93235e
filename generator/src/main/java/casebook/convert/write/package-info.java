/**
 * From annotated cases to files, without touching what an editor touched.
 *
 * <pre>
 *   Conversion        sources in, case files, decisions and report out: the order of work
 *     ConversionMemory what convert wrote last time: content/.casebook/conversion.json
 *     Recognition     which draft is which case of last time
 *     CaseFolder      content/cases: what stands there, written, edited or deleted
 *     Duplicates      cases that tell the same, found by shingles
 *   AtomicFiles       a file is replaced whole or not at all
 * </pre>
 *
 * <p>The memory is a file of its own because nothing else can tell an edited case from an old one:
 * a digest inside the case would have to be kept by the editors, and times are lost in git. It
 * holds one line a case, so that it merges, and it is committed, so that all editors share it. Were
 * it lost, every case would count as edited, and nothing of them be overwritten.
 */
@NullMarked
package casebook.convert.write;

import org.jspecify.annotations.NullMarked;
