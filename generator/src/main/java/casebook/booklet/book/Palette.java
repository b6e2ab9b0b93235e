package casebook.booklet.book;

/**
 * The colours of a book, as CSS writes them.
 *
 * @param ink text: black; for the press the black plate alone
 * @param accent the cover and the few marks of colour
 * @param onAccent text on the accent
 * @param tint ground of a box
 * @param grey secondary text
 * @param rule thin lines
 * @param bar bars of a chart
 */
public record Palette(
    String ink, String accent, String onAccent, String tint, String grey, String rule, String bar) {
  /** For screens and office printers. */
  public static final Palette SCREEN =
      new Palette("#000000", "#9e2b25", "#ffffff", "#f6efe9", "#5c5652", "#9a938e", "#c98b74");

  /** For the press: every colour in plates, text in pure black. */
  public static final Palette PRESS =
      new Palette(
          "cmyk(0,0,0,1)",
          "cmyk(0.25,0.95,0.9,0.2)",
          "cmyk(0,0,0,0)",
          "cmyk(0.02,0.06,0.08,0)",
          "cmyk(0,0,0,0.7)",
          "cmyk(0,0,0,0.4)",
          "cmyk(0.1,0.45,0.5,0.05)");
}
