package casebook.booklet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * A character map that says which character a glyph stands for. Noto draws 山 (U+5C71) and the
 * radical ⼭ (U+2F2D) with one glyph, and PDFBox would take the lower number: searching and copying
 * would find radicals. The ordinary character goes first.
 */
final class ReadingCmap extends CmapSubtable {
  /** Characters of which a lower one shares the glyph, but not the use. */
  private static final String USED = "–～／〈〉";

  private final CmapSubtable original;

  ReadingCmap(CmapSubtable original) {
    this.original = original;
    setPlatformId(original.getPlatformId());
    setPlatformEncodingId(original.getPlatformEncodingId());
  }

  @Override
  public int getGlyphId(int characterCode) {
    return original.getGlyphId(characterCode);
  }

  @Override
  public @Nullable List<Integer> getCharCodes(int glyph) {
    List<Integer> codes = original.getCharCodes(glyph);
    if (codes == null || codes.size() < 2) {
      return codes;
    }
    List<Integer> sorted = new ArrayList<>(codes);
    sorted.sort(Comparator.comparing(ReadingCmap::rank).thenComparing(c -> c));
    return sorted;
  }

  private static int rank(int c) {
    if (USED.indexOf(c) >= 0 || c < 0x100 || (c >= 0x4E00 && c <= 0x9FFF)) {
      return 0;
    }
    if (c >= 0x2E80 && c <= 0x2FDF) {
      return 3;
    }
    return c >= 0xF900 && c <= 0xFAFF ? 2 : 1;
  }
}
