/**
 * The jte templates of {@code templates/}: compiled into the jar, or read live for template
 * authors. Site and booklet meet the engine only here.
 */
@NullMarked
package casebook.templates;

import org.jspecify.annotations.NullMarked;
