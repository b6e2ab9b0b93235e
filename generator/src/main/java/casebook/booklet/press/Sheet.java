package casebook.booklet.press;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A sheet with its trim in the middle, in points.
 *
 * @param width of the trimmed sheet
 * @param height of the trimmed sheet
 * @param bleed how far artwork reaches beyond the trim; 0 for a sheet that is not trimmed and has
 *     no marks
 */
record Sheet(double width, double height, double bleed) {
  private static final double POINTS = 72 / 25.4;

  /** Room for marks around the bleed. */
  private static final double SLUG = 9 * POINTS;

  /** From the edge of the sheet to the trim. */
  double margin() {
    return bleed > 0 ? bleed + SLUG : 0;
  }

  PDRectangle media() {
    return box(-margin());
  }

  PDRectangle trim() {
    return box(0);
  }

  PDRectangle bleedBox() {
    return box(-bleed);
  }

  /** A box around the trim, whose lower left corner is the origin. */
  private PDRectangle box(double beyond) {
    return new PDRectangle(
        (float) beyond,
        (float) beyond,
        (float) (width - 2 * beyond),
        (float) (height - 2 * beyond));
  }

  /** Gives a page these boxes, moved so that the trim's corner lies at a point. */
  void setBoxes(PDPage page, double x, double y) {
    page.setMediaBox(moved(media(), x, y));
    page.setCropBox(moved(media(), x, y));
    page.setBleedBox(moved(bleedBox(), x, y));
    page.setTrimBox(moved(trim(), x, y));
  }

  private static PDRectangle moved(PDRectangle box, double x, double y) {
    return new PDRectangle(
        (float) (box.getLowerLeftX() + x),
        (float) (box.getLowerLeftY() + y),
        box.getWidth(),
        box.getHeight());
  }
}
