package casebook.booklet.proof;

import casebook.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;

/** The proof, for tests. */
public final class Prove {
  private Prove() {}

  /** Holds a printed file against its catalogue. */
  public static BookProof.Result of(Catalogue catalogue, Path pdf) throws IOException {
    return BookProof.of(catalogue, TaggedPdf.read(pdf));
  }
}
