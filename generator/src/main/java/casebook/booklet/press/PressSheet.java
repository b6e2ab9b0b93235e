package casebook.booklet.press;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes every page of a document ready for the press: room around it for marks, Trim-, Bleed- and
 * MediaBox (ISO 32000-1, 14.11.2), crop and registration marks; links go.
 *
 * @param width of the trimmed page in millimetres
 * @param height of the trimmed page in millimetres
 * @param bleed that the pages were drawn with on all sides, in millimetres
 */
public record PressSheet(double width, double height, double bleed) {
  private static final double POINTS = 72 / 25.4;

  /** Finishes a document whose pages are as large as trim and bleed. */
  public void finish(PDDocument pdf) throws IOException {
    Sheet sheet = new Sheet(width * POINTS, height * POINTS, bleed * POINTS);
    for (PDPage page : pdf.getPages()) {
      sheet.setBoxes(page, sheet.bleed(), sheet.bleed());
      page.setAnnotations(
          page.getAnnotations().stream().filter(a -> !(a instanceof PDAnnotationLink)).toList());
      try (PDPageContentStream out =
          new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
        out.transform(Matrix.getTranslateInstance((float) sheet.bleed(), (float) sheet.bleed()));
        new Marks(sheet, out).draw();
      }
    }
    pdf.getDocumentInformation().setTrapped("False");
  }
}
