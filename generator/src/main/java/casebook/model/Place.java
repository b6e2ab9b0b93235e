package casebook.model;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in characters (UTF-16 units); 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code content/cases/x.md:7:11}, without the parts that are 0. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }
}
