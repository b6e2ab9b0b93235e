package casebook.booklet.layout;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Composes a print document, lays it out into pages, and draws them. Used once, then closed. */
public final class Typesetter implements AutoCloseable {
  private final PDDocument pdf = new PDDocument();
  private final PdfBoxRenderer renderer;
  private final Document document;
  private final DocumentFonts fonts;

  /** What kind of file is made. */
  public enum Target {
    /** Tagged and archivable: PDF/A-2a and PDF/UA-1. */
    READING,
    /** Untagged, in the colours that the style sheet names, CMYK included. */
    PRESS
  }

  /**
   * Prepares a document; its text nodes will be rewritten.
   *
   * @param document XHTML with its style sheet in it
   */
  public Typesetter(Document document, Faces faces, Target target) throws IOException {
    XRLog.setLoggingEnabled(false);
    this.document = document;
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    fonts = new DocumentFonts(faces, pdf, builder);
    builder.withW3cDocument(document, "");
    builder.useUnicodeLineBreaker(new NoBreaks());
    builder.usePdfVersion(1.7f);
    builder.withProducer("Casebook");
    if (target == Target.READING) {
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
    renderer = builder.buildPdfRenderer();
    renderer.getSharedContext().setTextRenderer(new KernedTextRenderer(fonts));
  }

  /**
   * Composes all text.
   *
   * @param measure width of the type area in dots
   * @param depth height of the type area in dots
   * @return characters that no face has
   */
  public MissingGlyphs compose(double measure, double depth) {
    MissingGlyphs missing = new MissingGlyphs();
    SharedContext styles = renderer.getSharedContext();
    DocumentComposer composer = new DocumentComposer(styles, fonts, missing);
    composer.compose(document, measure);
    ColumnSetter setter = new ColumnSetter(styles, depth);
    composer.columns().forEach(setter::set);
    return missing;
  }

  /** Lays out the pages. */
  public void layout() {
    renderer.layout();
  }

  /** How many pages there are. */
  public int pageCount() {
    return pages().size();
  }

  /**
   * The pages on which elements begin.
   *
   * @param ids of elements; one that was not laid out has no page
   * @return 1-based, counted from the first page of the file
   */
  public Map<String, Integer> pagesOf(Collection<String> ids) {
    List<PageBox> pages = pages();
    Map<String, Integer> found = new HashMap<>();
    for (String id : ids) {
      Box box = renderer.getSharedContext().getBoxById(id);
      if (box != null) {
        found.put(id, pageAt(pages, box.getAbsY()) + 1);
      }
    }
    return found;
  }

  /** Holds all lines against the rules. */
  public Audit audit() {
    List<PageBox> pages = pages();
    Auditor auditor = new Auditor();
    new LineWalker(y -> pageAt(pages, y) + 1).walk(renderer.getRootBox(), auditor::see);
    return auditor.audit();
  }

  private static int pageAt(List<PageBox> pages, int y) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (pages.get(middle).getBottom() <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<PageBox> pages() {
    return renderer.getRootBox().getLayer().getPages();
  }

  /** Draws the pages. */
  public void draw() throws IOException {
    renderer.createPDFWithoutClosing();
  }

  /** The document that was drawn; closed with this. */
  public PDDocument pdf() {
    return pdf;
  }

  /** Writes the document. */
  public void save(OutputStream out) throws IOException {
    pdf.save(out);
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    pdf.close();
  }

  /** Lines are composed before layout: there is nothing left to break. */
  private static final class NoBreaks implements FSTextBreaker {
    @Override
    public int next() {
      return -1;
    }

    @Override
    public void setText(String text) {}
  }
}
