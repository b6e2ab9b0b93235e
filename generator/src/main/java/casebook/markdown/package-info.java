/**
 * A case and its file, both ways, and Markdown to HTML; the only place that meets flexmark and
 * YAML.
 */
@NullMarked
package casebook.markdown;

import org.jspecify.annotations.NullMarked;
