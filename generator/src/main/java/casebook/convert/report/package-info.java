/**
 * What a conversion did, for people ({@code convert-report.html}) and for programs ({@code .json}):
 * each document with its text kept, repaired and dropped, coloured by rule, and what wants an eye.
 *
 * <pre>
 *   ConversionReport   takes document after document, then the overview; memory does not grow
 *     Tally            how many characters each rule touched
 *     DocumentSection  a document's text with its fate
 *     CaseTable        its cases, and what editors should look at
 *     FrontPage        numbers, questions, duplicates, legend
 *     LineDiff         an edited case against what convert would have written
 *     ReportData       the same as JSON
 *   Html               escaping
 * </pre>
 *
 * <p>The page holds its own style and script and asks no server. Its words are those of the Chinese
 * bundle, so that the same conversion gives the same bytes everywhere.
 */
@NullMarked
package casebook.convert.report;

import org.jspecify.annotations.NullMarked;
