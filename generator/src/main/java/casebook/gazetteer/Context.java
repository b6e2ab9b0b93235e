package casebook.gazetteer;

import casebook.model.Region;
import java.util.List;

/**
 * What is known before a text is read.
 *
 * @param regions regions that the text is likely to speak of, or of something in them: its
 *     document's, its heading's
 * @param title whether the text is a title, where a short name before the colon names a place
 */
public record Context(List<Region> regions, boolean title) {
  public static final Context NONE = new Context(List.of(), false);

  public Context {
    regions = List.copyOf(regions);
  }
}
