package casebook.booklet.layout;

import casebook.booklet.type.Face;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of a book as fonts of one PDF document. A face used under two names is kept once. */
final class DocumentFonts {
  private final IdentityHashMap<PDFont, LoadedFace> faces = new IdentityHashMap<>();

  DocumentFonts(Faces all, PDDocument document, PdfRendererBuilder builder) throws IOException {
    IdentityHashMap<byte[], PDFont> embedded = new IdentityHashMap<>();
    for (LoadedFace face : all.all()) {
      FontFile file = face.file();
      PDFont font = embedded.get(file.data());
      if (font == null) {
        font = PDType0Font.load(document, face.program(), true);
        embedded.put(file.data(), font);
        faces.put(font, face);
      }
      builder.useFont(
          new PDFontSupplier(font), file.family(), file.weight(), FontStyle.NORMAL, true);
    }
  }

  /** The face that text in a font is set in: the first of its families. */
  Face face(PdfBoxFSFont font) {
    LoadedFace face = faces.get(font.getFontDescriptions().get(0).getFont());
    if (face == null) {
      throw new IllegalStateException("a style names a font that the book does not carry");
    }
    return face;
  }
}
