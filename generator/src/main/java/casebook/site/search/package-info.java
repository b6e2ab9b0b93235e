/**
 * Full-text search that a static folder answers, without a server and from {@code file://}.
 *
 * <p>Every text is folded to a stream of characters (case, width, traditional forms, digits with
 * thousands separators); every run of one, two and three of them is a gram. A gram's postings name
 * the cases that contain it and where they say it (title, key words, often, once). All grams stand
 * in one sorted order, cut into shards of about the same size:
 *
 * <pre>
 *   search/DIGEST/core.js        first gram of each shard, places, themes, indicators, columns
 *   search/DIGEST/figures.js     indicators of each case, for the filter by indicator
 *   search/DIGEST/gram/5-17.js   postings of some grams: shard 17 of range 5
 *   search/DIGEST/text/19/1234.js the text of one case, for its title, summary, snippet and deep link
 *   search/DIGEST/slugs/3.js     numbers of some 256 cases by their slugs
 *   search/DIGEST/traditional.js traditional characters and their simplified forms
 * </pre>
 *
 * <p>A query of up to three characters is one gram; a longer one is covered by as few grams as
 * possible, two for up to six; of several words each is known by its first gram. So an answer needs
 * the core, which is loaded once, and one or two shards. Files are scripts that call {@code
 * casebook…(…)}, because a page opened from a folder may load scripts but not fetch data. The
 * client is {@code templates/static/index.js}.
 */
@NullMarked
package casebook.site.search;

import org.jspecify.annotations.NullMarked;
