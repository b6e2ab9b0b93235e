/**
 * The files of {@code content/} and their records, both ways, and Markdown to HTML; the only place
 * that meets flexmark and YAML. Knows how a file is written, not whether what it names exists: that
 * is for the catalogue.
 *
 * <pre>
 * text ─PlainText→ clean ─FrontMatter→ YAML + body
 * YAML ─YamlReader→ nodes with places ─Fields→ CaseFile · ThemesFile · IndicatorsFile ·
 *                                              PublicationFile · PageFile   (as {@link casebook.markdown.Parsed})
 * Case ─CaseWriter→ text           text ─FrontMatterEditor→ text with single values changed
 *
 * body ─MarkdownParser→ AST ─Inspector→ headings, links                  ({@link casebook.markdown.Inspection})
 *                       AST ─FlowBuilder, FlowInlines→ Flow             ({@link casebook.markdown.MarkdownText})
 *                                       Flow ─MarkPlacer→ XHTML        ({@link casebook.markdown.Rendered})
 * </pre>
 *
 * <p>Readers report every mistake of a file at once, each with file, line, column and the way out;
 * {@link casebook.markdown.YamlMistakes} knows the slips that Chinese keyboards make easy.
 *
 * <p>HTML is written by hand rather than by flexmark's renderer: raw HTML and addresses of unknown
 * schemes then can't pass, it is XML that the PDF engine reads, and a {@link
 * casebook.markdown.Flow} keeps a text's words in one string, so that a phrase is found and marked
 * whatever emphasis cuts through it.
 */
@NullMarked
package casebook.markdown;

import org.jspecify.annotations.NullMarked;
