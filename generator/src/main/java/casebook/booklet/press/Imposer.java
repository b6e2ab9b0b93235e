package casebook.booklet.press;

import casebook.booklet.press.Imposition.Side;
import java.io.IOException;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts pages side by side on sheets, for a printer who does not impose himself, or for an office
 * printer when there is no bleed: two pages of A5 on a sheet of A4, to be folded and stapled.
 *
 * <p>Sheets laid into each other push the inner ones out at the fore edge, and trimming takes more
 * off them (creep): the pages of a sheet move towards the spine by one thickness of paper for each
 * sheet around it.
 *
 * @param width of the trimmed page in millimetres
 * @param height of the trimmed page in millimetres
 * @param bleed that the pages were drawn with, in millimetres; 0 for no marks either
 * @param paper thickness of a sheet in millimetres
 */
public record Imposer(double width, double height, double bleed, double paper) {
  private static final double POINTS = 72 / 25.4;

  /**
   * Imposes a document.
   *
   * @param pages as read from a file: a document that is still being made has no fonts yet
   * @return another document, to be saved before this one is closed
   */
  public PDDocument impose(PDDocument pages, Imposition order) throws IOException {
    PDDocument sheets = new PDDocument();
    sheets.setVersion(pages.getVersion());
    sheets.setDocumentInformation(pages.getDocumentInformation());
    sheets.getDocumentInformation().setTrapped("False");
    LayerUtility importer = new LayerUtility(sheets);
    Sheet sheet = new Sheet(2 * width * POINTS, height * POINTS, bleed * POINTS);
    for (Side side : order.sides(pages.getNumberOfPages())) {
      PDPage page = new PDPage();
      sheet.setBoxes(page, 0, 0);
      sheets.addPage(page);
      try (PDPageContentStream out =
          new PDPageContentStream(sheets, page, AppendMode.OVERWRITE, true)) {
        place(out, importer, pages, side.left(), sheet, -1, side.depth());
        place(out, importer, pages, side.right(), sheet, 1, side.depth());
        if (bleed > 0) {
          Marks marks = new Marks(sheet, out);
          marks.draw();
          marks.fold();
          if (order.section() > 0 && side.front() && side.depth() == 0) {
            marks.collation(side.section());
          }
        }
      }
    }
    return sheets;
  }

  /**
   * Draws one page, cut off at the spine.
   *
   * @param hand -1 for the left page, 1 for the right one
   */
  private void place(
      PDPageContentStream out,
      LayerUtility importer,
      PDDocument pages,
      int number,
      Sheet sheet,
      int hand,
      int depth)
      throws IOException {
    if (number > pages.getNumberOfPages()) {
      return;
    }
    PDFormXObject form = importer.importPageAsForm(pages, number - 1);
    double spine = sheet.width() / 2;
    double clip = hand < 0 ? -sheet.bleed() : spine;
    double creep = depth * paper * POINTS;
    double left = (hand < 0 ? 0 : spine) - sheet.bleed() - hand * creep;
    out.saveGraphicsState();
    out.addRect(
        (float) clip,
        (float) -sheet.bleed(),
        (float) (spine + sheet.bleed()),
        (float) (sheet.height() + 2 * sheet.bleed()));
    out.clip();
    out.transform(Matrix.getTranslateInstance((float) left, (float) -sheet.bleed()));
    out.drawForm(form);
    out.restoreGraphicsState();
  }
}
