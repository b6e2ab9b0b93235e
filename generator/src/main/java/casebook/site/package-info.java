/**
 * The website: everything a reader meets in a browser, written as plain files.
 *
 * <pre>
 *   SiteBuilder     one line: assets → pages, feeds and data → search; all in parallel, no whole-site string
 *   SiteOptions     books beside the site, where it stands, links for a disk
 *   LinkLedger      every internal link and anchor, gathered from the bytes while they are written
 *   LinkChecker     where a link is broken: reads the written site back, only when the ledger says so
 *   site.page       what each kind of page shows: a record a template, a factory a section
 *   site.search     the search index
 *   site.feed       sitemap, Atom, robots, llms.txt, header files
 *   site.data       open data: csv and json
 * </pre>
 *
 * <p>A page is a {@link casebook.site.page.View}; its template in {@code templates/site} only
 * arranges what the view holds. Every link is relative, so that the site works from any base path
 * and from a folder on a USB stick; the language of the interface is a folder ({@code en/}), the
 * cases themselves are written once and shown in both.
 */
@NullMarked
package casebook.site;

import org.jspecify.annotations.NullMarked;
