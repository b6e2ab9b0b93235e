package casebook.site.data;

import java.util.List;

/**
 * What the columns hold; their names and notes in both languages stand in the resource bundle under
 * {@code site.data.field.<name>} and {@code site.data.about.<name>}.
 */
final class Dictionary {
  /** Columns of {@code indicators.csv}, properties of {@code indicators.json}. */
  static final List<Field> FIGURES =
      List.of(
          new Field("case_id", Type.STRING, true, "[a-z0-9]+(-[a-z0-9]+)*"),
          new Field("figure", Type.INTEGER, true, "[1-9][0-9]*"),
          new Field("title", Type.STRING, true, ""),
          new Field("region_code", Type.STRING, false, "[0-9x][0-9]{5}"),
          new Field("region", Type.STRING, false, ""),
          new Field("year", Type.YEAR, false, ""),
          new Field("theme", Type.STRING, false, ""),
          new Field("indicator_id", Type.STRING, false, "[a-z0-9]+(-[a-z0-9]+)*"),
          new Field("label", Type.STRING, true, ""),
          new Field("value", Type.NUMBER, true, ""),
          new Field("unit", Type.STRING, false, ""),
          new Field("approximate", Type.BOOLEAN, true, ""),
          new Field("quote", Type.STRING, true, ""),
          new Field("source_document", Type.STRING, false, ""),
          new Field("source_line", Type.INTEGER, false, "[1-9][0-9]*"));

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
   */
  record Field(String name, Type type, boolean required, String pattern) {}
}
