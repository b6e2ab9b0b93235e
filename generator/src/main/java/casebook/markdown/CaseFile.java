package casebook.markdown;

import casebook.model.Case;
import casebook.model.Place;

/**
 * A case and where its parts stand in its file.
 *
 * @param places of the front matter
 * @param bodyLine line of the file on which the body starts, 1-based
 */
public record CaseFile(Case content, String file, Places places, int bodyLine) {
  /** Where a line of the body stands; the body's first line is 0. */
  public Place body(int line, int column) {
    return new Place(file, bodyLine + line, column);
  }
}
