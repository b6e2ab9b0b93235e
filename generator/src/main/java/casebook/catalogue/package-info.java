/**
 * All cases read, checked and cross-linked: what every renderer gets.
 *
 * <pre>
 * {@link casebook.catalogue.CatalogueReader}
 *   ContentFolder              files, named as problems name them
 *   Vocabulary, Canon          names that a case may use, and which indicator claims a label
 *   CaseChecks, BodyChecks     one case on its own, many in parallel → CheckedCase
 *   SourceChecks, Quotes       cases against the documents they came from
 *   Linker                     reading order, RegionTree, ThemeTree, indicators, years
 *     RelatedCases             by TermIndex (rare terms) and FigureIndex (near values)
 * → {@link casebook.catalogue.Catalogue} of {@link casebook.catalogue.Entry} and nodes, all linked by slug
 *
 * {@link casebook.catalogue.AwardIndex}     cases that entries of award lists name
 * {@link casebook.catalogue.ContentFixer}   check --fix        {@link casebook.catalogue.NewCase}   new
 * </pre>
 *
 * <p>Nothing here is more than n log n in the number of cases: each looks at a bounded number of
 * others, found by sorted indexes. 100,000 cases of 2,200 characters need some 1.1 GB.
 */
@NullMarked
package casebook.catalogue;

import org.jspecify.annotations.NullMarked;
