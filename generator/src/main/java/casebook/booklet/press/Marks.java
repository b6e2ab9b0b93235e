package casebook.booklet.press;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * Draws printer's marks around a sheet: crop marks at its corners, registration targets in the
 * middle of its sides, both in all plates, and a strip of solid and half-tone patches. Nothing
 * touches the bleed. The origin is the lower left corner of the trim.
 */
final class Marks {
  private static final double POINTS = 72 / 25.4;
  private static final double LENGTH = 5 * POINTS;
  private static final double GAP = 1.5 * POINTS;
  private static final double HAIRLINE = 0.25;
  private static final double RADIUS = 1.8 * POINTS;
  private static final double PATCH = 4 * POINTS;

  /** A quarter circle as a Bézier curve. */
  private static final double CURVE = 0.5523;

  private static final List<float[]> PATCHES =
      List.of(
          new float[] {1, 0, 0, 0},
          new float[] {0, 1, 0, 0},
          new float[] {0, 0, 1, 0},
          new float[] {0, 0, 0, 1},
          new float[] {.5f, 0, 0, 0},
          new float[] {0, .5f, 0, 0},
          new float[] {0, 0, .5f, 0},
          new float[] {0, 0, 0, .5f});

  private final Sheet sheet;
  private final PDPageContentStream out;

  Marks(Sheet sheet, PDPageContentStream out) {
    this.sheet = sheet;
    this.out = out;
  }

  /** All marks of a sheet that is trimmed on four sides. */
  void draw() throws IOException {
    registrationColour();
    double start = sheet.bleed() + GAP;
    for (double x : new double[] {0, sheet.width()}) {
      double outward = x == 0 ? -1 : 1;
      for (double y : new double[] {0, sheet.height()}) {
        double up = y == 0 ? -1 : 1;
        line(x + outward * start, y, x + outward * (start + LENGTH), y);
        line(x, y + up * start, x, y + up * (start + LENGTH));
      }
    }
    double middle = start + LENGTH / 2;
    target(sheet.width() / 2, -middle);
    target(sheet.width() / 2, sheet.height() + middle);
    target(-middle, sheet.height() / 2);
    target(sheet.width() + middle, sheet.height() / 2);
    patches();
  }

  /** Where the sheet is folded: short dashes above and below the spine. */
  void fold() throws IOException {
    registrationColour();
    double x = sheet.width() / 2;
    double start = sheet.bleed() + GAP;
    out.setLineDashPattern(new float[] {2, 2}, 0);
    line(x, -start, x, -start - LENGTH);
    line(x, sheet.height() + start, x, sheet.height() + start + LENGTH);
    out.setLineDashPattern(new float[0], 0);
  }

  /**
   * A step on the spine of a section's outermost sheet: gathered in order, the steps of all
   * sections make a stair, and a missing or doubled section shows.
   */
  void collation(int section) throws IOException {
    double height = 5 * POINTS;
    double width = 2 * POINTS;
    double range = sheet.height() - 30 * POINTS;
    int steps = Math.max(1, (int) (range / height));
    double y = sheet.height() - 15 * POINTS - (section % steps + 1) * height;
    out.setNonStrokingColor(0f, 0f, 0f, 1f);
    out.addRect((float) (sheet.width() / 2 - width / 2), (float) y, (float) width, (float) height);
    out.fill();
  }

  private void registrationColour() throws IOException {
    out.setLineWidth((float) HAIRLINE);
    out.setStrokingColor(new PDColor(new float[] {1}, all()));
  }

  /** The colour that prints on every plate (ISO 32000-1, 8.6.6.4). */
  private static PDSeparation all() throws IOException {
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 2);
    tint.setInt(COSName.N, 1);
    tint.setItem(COSName.DOMAIN, numbers(0, 1));
    tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
    tint.setItem(COSName.C1, numbers(1, 1, 1, 1));
    COSArray space = new COSArray();
    space.add(COSName.SEPARATION);
    space.add(COSName.getPDFName("All"));
    space.add(PDDeviceCMYK.INSTANCE.getCOSObject());
    space.add(tint);
    return new PDSeparation(space, null);
  }

  private static COSArray numbers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(value == 0 ? COSInteger.ZERO : new COSFloat(value));
    }
    return array;
  }

  private void line(double x1, double y1, double x2, double y2) throws IOException {
    out.moveTo((float) x1, (float) y1);
    out.lineTo((float) x2, (float) y2);
    out.stroke();
  }

  private void target(double x, double y) throws IOException {
    double reach = RADIUS * 1.3;
    line(x - reach, y, x + reach, y);
    line(x, y - reach, x, y + reach);
    double r = RADIUS;
    double c = r * CURVE;
    out.moveTo((float) (x + r), (float) y);
    curve(x + r, y + c, x + c, y + r, x, y + r);
    curve(x - c, y + r, x - r, y + c, x - r, y);
    curve(x - r, y - c, x - c, y - r, x, y - r);
    curve(x + c, y - r, x + r, y - c, x + r, y);
    out.stroke();
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
  }

  private void patches() throws IOException {
    double x = sheet.width() * 3 / 4 - PATCH * PATCHES.size() / 2;
    double y = -sheet.bleed() - GAP - PATCH;
    for (float[] plates : PATCHES) {
      out.setNonStrokingColor(plates[0], plates[1], plates[2], plates[3]);
      out.addRect((float) x, (float) y, (float) PATCH, (float) PATCH);
      out.fill();
      x += PATCH;
    }
  }
}
