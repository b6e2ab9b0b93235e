package casebook.booklet.layout;

import casebook.booklet.type.Face;
import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A parsed TrueType face with the widths of all its characters. */
final class LoadedFace implements Face {
  private static final int PLANE = 0x10000;

  private final FontFile file;
  private final TrueTypeFont program;
  private final CmapLookup characters;
  private final short[] advances = new short[PLANE];

  /**
   * Parses a face.
   *
   * @throws IOException if the file is no font, or has no TrueType outlines: PDFBox would embed a
   *     CFF face and print every character as {@code #}
   */
  LoadedFace(FontFile file) throws IOException {
    this.file = file;
    if (file.data().length > 3 && file.data()[0] == 'O' && file.data()[1] == 'T') {
      throw new CffFaceException(file.name());
    }
    program = new TTFParser().parse(new RandomAccessReadBuffer(file.data()));
    // Widths are measured character by character; and PDFBox takes three quarters of the drawing
    // time to look for substitutions that Han text has none of.
    program.setEnableGsub(false);
    CmapTable maps = program.getCmap();
    maps.setCmaps(
        Arrays.stream(maps.getCmaps()).map(ReadingCmap::new).toArray(CmapSubtable[]::new));
    characters = program.getUnicodeCmapLookup();
    Arrays.fill(advances, (short) MISSING);
    for (int c = 0; c < PLANE; c++) {
      advances[c] = (short) measure(c);
    }
  }

  private int measure(int codePoint) throws IOException {
    int glyph = characters.getGlyphId(codePoint);
    return glyph == 0 ? MISSING : program.getAdvanceWidth(glyph) * 1000 / program.getUnitsPerEm();
  }

  @Override
  public int advance(int codePoint) {
    if (codePoint < PLANE) {
      return advances[codePoint];
    }
    return characters.getGlyphId(codePoint) == 0 ? MISSING : 1000;
  }

  FontFile file() {
    return file;
  }

  TrueTypeFont program() {
    return program;
  }
}
