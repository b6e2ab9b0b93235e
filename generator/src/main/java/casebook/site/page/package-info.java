/**
 * What each kind of page shows. A {@link View} record holds exactly what its template prints, in
 * the reader's language; a {@code …Pages} class makes the views of one section from the catalogue.
 *
 * <pre>
 *   Context   what all pages share: catalogue, publication, assets, languages
 *   Frame     what every page has: language, address, title, crumbs, head
 *   Words     the interface in one language       Names   regions, themes, kinds in one language
 *   Job       pages that are rendered together     Sheet   one page: file, template, view
 * </pre>
 */
@NullMarked
package casebook.site.page;

import org.jspecify.annotations.NullMarked;
