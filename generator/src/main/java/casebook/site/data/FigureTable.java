package casebook.site.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code indicators.csv}: RFC 4180, UTF-8 with a byte order mark, so that Excel reads it as such.
 */
final class FigureTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FigureTable() {}

  static void write(Stream<FigureRow> rows, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.write(BYTE_ORDER_MARK);
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
        csv.writeRecord(Dictionary.FIGURES.stream().map(Dictionary.Field::name).toList());
        rows.forEach(row -> csv.writeRecord(cells(row)));
      }
    }
  }

  private static List<String> cells(FigureRow row) {
    List<String> cells = new ArrayList<>();
    for (Dictionary.Field field : Dictionary.FIGURES) {
      String text = field.of(row);
      cells.add(field.type() == Dictionary.Type.STRING ? Cells.guarded(text) : text);
    }
    return cells;
  }
}
