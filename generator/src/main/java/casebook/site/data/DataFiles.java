package casebook.site.data;

import casebook.catalogue.Catalogue;
import casebook.catalogue.IndicatorNode;
import casebook.site.data.DataPackage.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code data/}: {@code indicators.csv}, {@code indicators.json}, {@code cases.json} and
 * {@code datapackage.json}. The same catalogue gives the same bytes; nothing of it is held whole.
 */
public final class DataFiles {
  /** Names of the files, for links. */
  public static final List<String> NAMES =
      List.of("indicators.csv", "indicators.json", "cases.json", "datapackage.json");

  /** Those that the package describes; each is written apart from the others. */
  private static final List<String> TABLES = NAMES.subList(0, 3);

  private DataFiles() {}

  /**
   * Writes all data files.
   *
   * @param folder is made if it does not exist
   * @return how many bytes they have together
   * @throws UncheckedIOException if one cannot be written
   */
  public static long write(Catalogue catalogue, Path folder) {
    try {
      Files.createDirectories(folder);
      Map<String, Written> written =
          TABLES.parallelStream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      name -> name, name -> table(catalogue, name, folder.resolve(name))));
      DataPackage.write(catalogue.publication(), folder, written);
      long bytes = 0;
      for (String name : NAMES) {
        bytes += Files.size(folder.resolve(name));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Written table(Catalogue catalogue, String name, Path file) {
    try {
      switch (name) {
        case "indicators.csv" -> FigureTable.write(rows(catalogue), file);
        case "indicators.json" -> JsonFiles.figures(rows(catalogue), file);
        case "cases.json" -> JsonFiles.cases(catalogue, file);
        default -> throw new IllegalArgumentException("no such table: " + name);
      }
      return Written.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<FigureRow> rows(Catalogue catalogue) {
    return catalogue.entries().stream().flatMap(FigureRow::of);
  }

  /**
   * Writes the figures of one indicator, {@code <id>.csv} and {@code <id>.json}, with the same
   * fields as those of all.
   *
   * @param folder is made if it does not exist
   * @return how many bytes they have together
   * @throws UncheckedIOException if one cannot be written
   */
  public static long write(Catalogue catalogue, IndicatorNode node, Path folder) {
    Path csv = folder.resolve(node.indicator().id() + ".csv");
    Path json = folder.resolve(node.indicator().id() + ".json");
    try {
      Files.createDirectories(folder);
      FigureTable.write(rows(catalogue, node), csv);
      JsonFiles.figures(rows(catalogue, node), json);
      return Files.size(csv) + Files.size(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<FigureRow> rows(Catalogue catalogue, IndicatorNode node) {
    return node.readings().stream()
        .flatMap(
            reading ->
                catalogue.entry(reading.slug()).stream()
                    .map(entry -> FigureRow.of(entry, reading.number())));
  }
}
