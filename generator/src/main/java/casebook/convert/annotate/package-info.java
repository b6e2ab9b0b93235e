/**
 * From a draft to a case: what its text leaves unsaid or says in passing becomes front matter.
 *
 * <pre>
 *   Annotator       the order of work; one draft in, one annotated case out
 *     Labels        titles and headings without numbers, labels and page chrome
 *     Kinds         case, overview, speech, paper or award list
 *     Places        where it happened, by the gazetteer and by what stands around the case
 *     Timing        first and last year that it tells of
 *     Bodies        the organisation that acted
 *     ThemeScorer   one to three themes, by the trigger words of content/themes.yaml
 *     Titles        a title that says something, from the text's own topic sentences
 *     Summaries     one or two whole sentences
 *   CaseText        a draft as paragraphs, sentences and leads; Clauses cuts them
 * </pre>
 *
 * <p>Nothing here reads a file or knows another case. What was guessed is said in the case's review
 * lines; what an editor should settle becomes a question, asked once.
 */
@NullMarked
package casebook.convert.annotate;

import org.jspecify.annotations.NullMarked;
