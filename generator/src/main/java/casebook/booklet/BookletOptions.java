package casebook.booklet;

import casebook.booklet.book.Trim;
import java.util.Optional;

/**
 * How the booklet is printed.
 *
 * @param size trim size; absent for that of publication.yaml
 * @param fonts typefaces, from {@link Fonts#find}
 */
public record BookletOptions(Optional<Trim> size, FontSet fonts) {}
