package casebook.booklet.book;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A trim size with its type area: a grid of square characters. Chinese trade sizes after GB/T 788.
 */
public enum Trim {
  LARGE_32("大32开", 140, 203, 10.5, 26, 27, 17.5, 20.5),
  K16("16开", 185, 260, 10.5, 38, 36, 17.5, 22),
  A4("A4", 210, 297, 11, 40, 38, 18.5, 26),
  A5("A5", 148, 210, 10.5, 27, 28, 17.5, 22);

  private static final double POINTS = 72 / 25.4;
  private static final double INNER_SHARE = 0.52;

  private final String label;
  private final double width;
  private final double height;
  private final double size;
  private final int characters;
  private final int lines;
  private final double leading;
  private final double top;

  Trim(
      String label,
      double width,
      double height,
      double size,
      int characters,
      int lines,
      double leading,
      double top) {
    this.label = label;
    this.width = width;
    this.height = height;
    this.size = size;
    this.characters = characters;
    this.lines = lines;
    this.leading = leading;
    this.top = top;
  }

  /** The size of a name, {@code 16开} or {@code a4}. */
  public static Optional<Trim> of(String name) {
    return Arrays.stream(values()).filter(t -> t.label.equalsIgnoreCase(name.strip())).findFirst();
  }

  /** The names of all sizes. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Trim::label).toList();
  }

  /** Its name as people order it: {@code 大32开}. */
  public String label() {
    return label;
  }

  /** In millimetres. */
  public double width() {
    return width;
  }

  /** In millimetres. */
  public double height() {
    return height;
  }

  /** Body type in points. */
  public double size() {
    return size;
  }

  /** Distance between base lines in points. */
  public double leading() {
    return leading;
  }

  /** Width of the type area in points: a whole number of characters. */
  public double measure() {
    return characters * size;
  }

  /** Height of the type area in points: a whole number of lines. */
  public double depth() {
    return lines * leading;
  }

  public int characters() {
    return characters;
  }

  public int lines() {
    return lines;
  }

  /** Margin above the type area in points. */
  public double topMargin() {
    return top * POINTS;
  }

  /** Margin below the type area in points. */
  public double bottomMargin() {
    return height * POINTS - topMargin() - depth();
  }

  /** Margin at the spine in points, a little wider than the outer one. */
  public double innerMargin() {
    return (width * POINTS - measure()) * INNER_SHARE;
  }

  /** Margin at the fore edge in points. */
  public double outerMargin() {
    return width * POINTS - measure() - innerMargin();
  }
}
