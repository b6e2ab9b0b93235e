package casebook.booklet.layout;

import casebook.booklet.type.Face;
import casebook.booklet.type.Kern;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;

/** Measures and draws text that holds {@linkplain Kern kerns}. */
final class KernedTextRenderer extends PdfBoxTextRenderer {
  private final DocumentFonts fonts;

  KernedTextRenderer(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String string) {
    Face face = fonts.face((PdfBoxFSFont) font);
    double em = font.getSize2D();
    double width = 0;
    for (int i = 0, c; i < string.length(); i += Character.charCount(c)) {
      c = string.codePointAt(i);
      if (c <= Character.MAX_VALUE && Kern.is((char) c)) {
        width += Kern.dots((char) c);
      } else {
        width += Math.max(0, face.advance(c)) * em / 1000;
      }
    }
    return (int) Math.ceil(width - 0.01);
  }

  @Override
  public void drawString(OutputDevice device, String string, float x, float y) {
    drawString(device, string, x, y, null);
  }

  @Override
  @SuppressWarnings("NullAway") // the device takes null for text without shifts
  public void drawString(
      OutputDevice device,
      String string,
      float x,
      float y,
      @org.jspecify.annotations.Nullable JustificationInfo spread) {
    Shifts shifts = new Shifts(string);
    float left = x + shifts.leading;
    PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
    page.drawString(shifts.text, left, y, shifts.any ? shifts : spread);
  }

  /**
   * The shift after each character. The device asks for one number a character, in order, by
   * whichever of the two getters suits the character: a plain queue in its clothes.
   */
  private static final class Shifts extends JustificationInfo {
    private final float[] after;
    private final String text;
    private final float leading;
    private final boolean any;
    private int next;

    Shifts(String kerned) {
      StringBuilder bare = new StringBuilder(kerned.length());
      float[] shifts = new float[kerned.length()];
      float before = 0;
      boolean shifted = false;
      int count = 0;
      for (int i = 0, c; i < kerned.length(); i += Character.charCount(c)) {
        c = kerned.codePointAt(i);
        if (c <= Character.MAX_VALUE && Kern.is((char) c)) {
          int dots = Kern.dots((char) c);
          if (count == 0) {
            before += dots;
          } else {
            shifts[count - 1] += dots;
            shifted = true;
          }
        } else if (c != '\n') {
          bare.appendCodePoint(c);
          count++;
        }
      }
      text = bare.toString();
      after = shifts;
      leading = before;
      any = shifted;
    }

    @Override
    public float getSpaceAdjust() {
      return after[next++];
    }

    @Override
    public float getNonSpaceAdjust() {
      return after[next++];
    }
  }
}
