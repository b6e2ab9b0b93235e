package casebook.booklet;

import casebook.booklet.layout.FontFile;
import java.util.List;

/**
 * The faces that a book is set in.
 *
 * @param files the Song and Hei families, regular and bold
 * @param names what the colophon calls them
 * @param song whether the text is set in a Song face
 */
public record FontSet(List<FontFile> files, List<String> names, boolean song) {
  public FontSet {
    files = List.copyOf(files);
    names = List.copyOf(names);
  }
}
