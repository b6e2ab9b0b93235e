package casebook.booklet.layout;

import java.io.IOException;

/** A face has CFF outlines, which the PDF library cannot embed. */
public final class CffFaceException extends IOException {
  private static final long serialVersionUID = 1;
  private final String font;

  CffFaceException(String font) {
    super(font + " has CFF outlines");
    this.font = font;
  }

  /** The font file. */
  public String font() {
    return font;
  }
}
