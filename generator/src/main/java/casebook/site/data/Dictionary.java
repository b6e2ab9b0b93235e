package casebook.site.data;

import casebook.model.Region;
import casebook.model.Source;
import java.util.List;
import java.util.function.Function;

/**
 * What the columns hold; their names and notes in both languages stand in the resource bundle under
 * {@code site.data.field.<name>} and {@code site.data.about.<name>}.
 */
final class Dictionary {
  /** Columns of {@code indicators.csv}, properties of {@code indicators.json}. */
  static final List<Field> FIGURES =
      List.of(
          new Field(
              "case_id", Type.STRING, true, "[a-z0-9]+(-[a-z0-9]+)*", row -> row.entry().slug()),
          new Field(
              "figure", Type.INTEGER, true, "[1-9][0-9]*", row -> Integer.toString(row.figure())),
          new Field("title", Type.STRING, true, "", row -> row.entry().title()),
          new Field(
              "region_code", Type.STRING, false, "[0-9x][0-9]{5}", row -> row.region(Region::code)),
          new Field("region", Type.STRING, false, "", row -> row.region(r -> r.path().toString())),
          new Field(
              "year",
              Type.YEAR,
              false,
              "",
              row -> row.entry().content().year().map(String::valueOf).orElse("")),
          new Field("theme", Type.STRING, false, "", FigureRow::themes),
          new Field(
              "indicator_id",
              Type.STRING,
              false,
              "[a-z0-9]+(-[a-z0-9]+)*",
              row -> row.measure().indicator().orElse("")),
          new Field("label", Type.STRING, true, "", row -> row.measure().label()),
          new Field("value", Type.NUMBER, true, "", row -> row.measure().value().toPlainString()),
          new Field("unit", Type.STRING, false, "", row -> row.measure().unit()),
          new Field(
              "approximate",
              Type.BOOLEAN,
              true,
              "",
              row -> Boolean.toString(row.measure().approximate())),
          new Field("quote", Type.STRING, true, "", row -> row.measure().quote()),
          new Field(
              "source_document",
              Type.STRING,
              false,
              "",
              row -> row.entry().content().source().map(Source::document).orElse("")),
          new Field(
              "source_line",
              Type.INTEGER,
              false,
              "[1-9][0-9]*",
              row -> row.line().map(String::valueOf).orElse("")));

  private Dictionary() {}

  /** Types of Frictionless Table Schema. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    YEAR,
    BOOLEAN
  }

  /**
   * A column.
   *
   * @param required whether no cell is empty
   * @param pattern what the written form of a cell that is not empty matches; empty if anything
   * @param cell of a figure: numbers as plain text, what is absent empty
   */
  record Field(
      String name, Type type, boolean required, String pattern, Function<FigureRow, String> cell) {
    String of(FigureRow row) {
      return cell.apply(row);
    }
  }
}
