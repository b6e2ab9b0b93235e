/** Charts, drawn as SVG when the site is built; they need no script and no inline style. */
@NullMarked
package casebook.site.chart;

import org.jspecify.annotations.NullMarked;
