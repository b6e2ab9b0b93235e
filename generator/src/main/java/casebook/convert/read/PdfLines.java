package casebook.convert.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF page with their places, for indents and gaps that the text alone has not. */
final class PdfLines extends PDFTextStripper {
  /**
   * A line.
   *
   * @param x where it begins, in points from the left
   * @param y its base line, in points from the top
   * @param size of its letters, in points
   */
  record Placed(String text, float x, float y, float size) {}

  private final List<Placed> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float x;
  private float y;
  private float size;

  private PdfLines() {}

  /** The lines of a page, 1-based, without empty ones. */
  static List<Placed> of(PDDocument document, int page) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, Writer.nullWriter());
    stripper.end();
    return stripper.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (words.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.get(0);
      x = first.getXDirAdj();
      y = first.getYDirAdj();
      size = Math.max(1, first.getFontSizeInPt());
    }
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() throws IOException {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    end();
  }

  private void end() {
    if (!words.toString().isBlank()) {
      lines.add(new Placed(words.toString(), x, y, size));
    }
    words.setLength(0);
  }

  /** The left edge of a page's text: where most of its lines begin that are not indented. */
  static float left(List<Placed> lines) {
    double[] edges = lines.stream().mapToDouble(Placed::x).sorted().toArray();
    return edges.length == 0 ? 0 : (float) edges[edges.length / 10];
  }

  /** The usual step from line to line, in points; 0 for fewer than three lines. */
  static float step(List<Placed> lines) {
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.abs(lines.get(i + 1).y() - lines.get(i).y());
    }
    Arrays.sort(steps);
    return steps.length < 2 ? 0 : (float) steps[steps.length / 2];
  }
}
