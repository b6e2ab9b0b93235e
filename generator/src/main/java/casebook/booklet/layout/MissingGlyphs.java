package casebook.booklet.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gathers characters that no face of the book has, with the case that they stand in. */
public final class MissingGlyphs {
  /** Attribute of an element whose text comes from a file; its value is the case's slug. */
  static final String CASE = "data-case";

  private final Set<Missing> found = new LinkedHashSet<>();

  /**
   * A character without a glyph.
   *
   * @param slug of the case; absent where the text is not a case's
   * @param context the paragraph's text around it
   */
  public record Missing(int codePoint, Optional<String> slug, String context) {}

  /** Each character once a paragraph, in reading order. */
  public List<Missing> found() {
    return new ArrayList<>(found);
  }

  void add(int codePoint, Node where) {
    found.add(new Missing(codePoint, slug(where), where.getTextContent()));
  }

  private static Optional<String> slug(Node where) {
    for (Node n = where; n != null; n = n.getParentNode()) {
      if (n instanceof Element element && element.hasAttribute(CASE)) {
        return Optional.of(element.getAttribute(CASE));
      }
    }
    return Optional.empty();
  }
}
