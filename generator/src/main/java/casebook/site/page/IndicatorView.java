package casebook.site.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of one indicator.
 *
 * @param definitionZh whether the definition is in Chinese
 * @param unit of the values that compare
 * @param summary the values in a sentence
 * @param bars the largest values that compare, drawn; empty when there is too little to draw, and
 *     on later pages
 * @param rows values that compare, largest first
 * @param apart values that don't, each with the reason
 * @param files the values for programs
 * @param turn pages of the table
 */
public record IndicatorView(
    Frame frame,
    String heading,
    String group,
    String definition,
    boolean definitionZh,
    String unit,
    String summary,
    List<Bar> bars,
    List<Row> rows,
    List<Row> apart,
    List<Link> files,
    Turn turn)
    implements View {
  public IndicatorView {
    bars = List.copyOf(bars);
    rows = List.copyOf(rows);
    apart = List.copyOf(apart);
    files = List.copyOf(files);
  }

  /**
   * A bar of the chart under its label.
   *
   * @param title opens the case at the sentence that states the value; its text is what is counted
   * @param amount the value as people read it, with its unit
   * @param share of the largest value, in per cent with up to two decimals
   */
  public record Bar(
      Link title, Optional<String> place, Optional<Integer> year, String amount, String share) {}

  /**
   * One reported value.
   *
   * @param title opens the case at the sentence that states the value
   * @param hedge how its words blur it, before the amount; empty where they do not
   * @param sortable the value as a plain number, in the common unit where it compares
   * @param reason why it stands apart; empty if it does not
   */
  public record Row(
      Link title,
      Optional<Link> place,
      Optional<Integer> year,
      String amount,
      String unit,
      String hedge,
      String sortable,
      String label,
      String quote,
      String reason) {}
}
