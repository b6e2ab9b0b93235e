/**
 * What a printer needs around and instead of the pages: {@link casebook.booklet.press.PressSheet}
 * gives every page its boxes and marks, {@link casebook.booklet.press.Imposition} says which pages
 * lie side by side on a sheet, {@link casebook.booklet.press.Imposer} puts them there.
 */
@NullMarked
package casebook.booklet.press;

import org.jspecify.annotations.NullMarked;
