/** What machines read besides pages: sitemap, Atom feed, robots, llms.txt, headers for servers. */
@NullMarked
package casebook.site.feed;

import org.jspecify.annotations.NullMarked;
