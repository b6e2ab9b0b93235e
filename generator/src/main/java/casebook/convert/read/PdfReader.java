package casebook.convert.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF with text: its lines page by page, with their indents. Lines that stand at the edge of page
 * after page are told as running heads.
 */
final class PdfReader {
  private static final int MOST_PAGES = 5_000;

  /** How many lines at the top and the foot of a page may be running. */
  private static final int EDGE = 2;

  private PdfReader() {}

  static SourceText read(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable("too-many-pages", document.getNumberOfPages(), MOST_PAGES);
      }
      List<List<PdfLines.Placed>> pages = pages(document);
      if (pages.stream().allMatch(List::isEmpty)) {
        throw new Unreadable("scanned", pages.size());
      }
      return lines(pages);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("encrypted");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Unreadable("broken", "PDF");
    }
  }

  private static List<List<PdfLines.Placed>> pages(PDDocument document)
      throws IOException, Unreadable {
    List<List<PdfLines.Placed>> pages = new ArrayList<>();
    int length = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      List<PdfLines.Placed> lines = PdfLines.of(document, page);
      length += lines.stream().mapToInt(line -> line.text().length()).sum();
      if (length > DocumentReader.LONGEST_TEXT) {
        throw new Unreadable("text-too-long", length, DocumentReader.LONGEST_TEXT);
      }
      pages.add(lines);
    }
    return pages;
  }

  private static SourceText lines(List<List<PdfLines.Placed>> pages) throws Unreadable {
    Map<String, Integer> edges = new HashMap<>();
    for (List<PdfLines.Placed> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(i, page.size())) {
          edges.merge(form(page.get(i)), 1, Integer::sum);
        }
      }
    }
    Sheet sheet = new Sheet();
    for (List<PdfLines.Placed> page : pages) {
      float left = PdfLines.left(page);
      float step = PdfLines.step(page);
      for (int i = 0; i < page.size(); i++) {
        PdfLines.Placed line = page.get(i);
        boolean running =
            isEdge(i, page.size())
                && edges.getOrDefault(form(line), 0) * 2 > pages.size()
                && pages.size() > 2;
        boolean far = i > 0 && step > 0 && line.y() - page.get(i - 1).y() > step * 1.4;
        sheet.gap(i == 0 ? Gap.PAGE : far ? Gap.APART : Gap.NONE);
        int indent = Math.max(0, Math.round((line.x() - left) / line.size() * 2));
        sheet.line(line.text(), running ? Shape.RUNNING : Shape.TEXT, indent);
      }
    }
    return sheet.done();
  }

  private static boolean isEdge(int at, int size) {
    return at < EDGE || at >= size - EDGE;
  }

  private static String form(PdfLines.Placed line) {
    return line.text().replaceAll("\\d+", "0").replaceAll("\\s+", "");
  }
}
