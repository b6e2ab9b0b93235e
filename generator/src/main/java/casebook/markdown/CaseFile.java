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
  /** Where a spot of the body stands in the file. */
  public Place body(Inspection.Spot spot) {
    return new Place(file, bodyLine + spot.line() - 1, spot.column());
  }
}
