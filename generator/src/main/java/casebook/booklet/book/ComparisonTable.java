package casebook.booklet.book;

import java.util.List;

/**
 * A canonical indicator with every case that reports it.
 *
 * @param id of its element
 * @param comparable values of one unit, kind and base, largest first, with bars
 * @param apart values that cannot be compared with these, each with the reason
 */
public record ComparisonTable(
    String id, String name, String definition, List<Row> comparable, List<Row> apart) {
  public ComparisonTable {
    comparable = List.copyOf(comparable);
    apart = List.copyOf(apart);
  }

  /**
   * One value.
   *
   * @param caseId id of the case's element
   * @param who place or title of the case
   * @param label what was counted, in the case's words
   * @param value with unit
   * @param percent length of its bar against the largest, 0 to 100
   * @param reason why it stands apart; empty if it does not
   */
  public record Row(
      String caseId, String who, String label, String value, int percent, String reason) {}
}
