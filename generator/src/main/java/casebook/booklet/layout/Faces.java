package casebook.booklet.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** All faces of a book, parsed once and shared by its layouts. */
public final class Faces {
  private final List<LoadedFace> faces;

  private Faces(List<LoadedFace> faces) {
    this.faces = List.copyOf(faces);
  }

  /**
   * Parses faces side by side.
   *
   * @throws CffFaceException if one has no TrueType outlines
   * @throws IOException if one is no font
   */
  public static Faces load(List<FontFile> files) throws IOException {
    try {
      return new Faces(files.parallelStream().map(Faces::parse).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static LoadedFace parse(FontFile file) {
    try {
      return new LoadedFace(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<LoadedFace> all() {
    return faces;
  }
}
