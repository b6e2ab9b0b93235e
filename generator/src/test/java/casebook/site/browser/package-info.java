/**
 * The site in a real browser. Skipped without Chromium, except under CI, where that is a failure.
 */
@NullMarked
package casebook.site.browser;

import org.jspecify.annotations.NullMarked;
