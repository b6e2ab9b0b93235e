/**
 * Open data: every figure with its sentence, as a table and as JSON, with a dictionary.
 *
 * <pre>
 *   Catalogue ─FigureRow.of→ rows ─FigureTable→ indicators.csv
 *                                 ─JsonFiles→ indicators.json, cases.json
 *             ─DataPackage→ datapackage.json   the dictionary, Chinese and English (Dictionary)
 * </pre>
 *
 * <p>{@link casebook.site.data.DataFiles} writes all four.
 */
@NullMarked
package casebook.site.data;

import org.jspecify.annotations.NullMarked;
