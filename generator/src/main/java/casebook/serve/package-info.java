/**
 * The editors' preview: {@link casebook.serve.PreviewServer} shows a built folder to this machine
 * alone, {@link casebook.serve.Watcher} tells when content or templates have changed. What to build
 * is its caller's business.
 */
@NullMarked
package casebook.serve;

import org.jspecify.annotations.NullMarked;
