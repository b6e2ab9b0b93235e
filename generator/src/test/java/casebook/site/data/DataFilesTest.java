package casebook.site.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.model.Case;
import casebook.model.Measure;
import casebook.site.Sample;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {
  @TempDir private Path folder;

  /** Words that a table could take for its own marks, or a spreadsheet for a formula. */
  private static final List<String> AWKWARD =
      List.of("=1+1", "-5家", "+86", "@all", "'=x", "“三个一”,“四个\"办”", "a,b", "换\n行", "＝sum", "平常");

  private static Catalogue awkward() {
    Catalogue plain = Sample.of(AWKWARD.size());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < AWKWARD.size(); i++) {
      Entry entry = plain.entries().get(i);
      String words = AWKWARD.get(i);
      Measure measure =
          new Measure(
              words, new BigDecimal("-490000000.25"), "%", true, Optional.empty(), words + "！");
      Case content = entry.content().withIndicators(List.of(measure));
      entries.add(
          new Entry(
              content,
              i == 0 ? Optional.empty() : entry.region(),
              entry.themes(),
              entry.previous(),
              entry.next(),
              entry.related(),
              List.of(i)));
    }
    return new Catalogue(
        plain.publication(),
        entries,
        plain.regions(),
        plain.themes(),
        plain.indicators(),
        plain.years(),
        plain.pages(),
        entries.stream().collect(Collectors.toMap(Entry::slug, e -> e)));
  }

  private static List<FigureRow> rows(Catalogue catalogue) {
    return catalogue.entries().stream().flatMap(FigureRow::of).toList();
  }

  @Test
  void theTableReadsBackAsTheCatalogue() throws IOException {
    for (Catalogue catalogue : List.of(Sample.of(60), awkward())) {
      DataFiles.write(catalogue, folder);
      String text = Files.readString(folder.resolve("indicators.csv"));
      assertEquals('\uFEFF', text.charAt(0));
      List<FigureRow> rows = rows(catalogue);
      List<NamedCsvRecord> read;
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
        read = csv.stream().toList();
      }
      assertEquals(rows.size(), read.size());
      for (int i = 0; i < rows.size(); i++) {
        for (Dictionary.Field field : Dictionary.FIGURES) {
          String cell = read.get(i).getField(field.name());
          boolean guarded = field.type() == Dictionary.Type.STRING;
          assertEquals(field.of(rows.get(i)), guarded ? Cells.plain(cell) : cell);
        }
        Measure measure = rows.get(i).measure();
        assertEquals(0, measure.value().compareTo(new BigDecimal(read.get(i).getField("value"))));
      }
    }
  }

  @Test
  void noTextCellLooksLikeAFormula() throws IOException {
    DataFiles.write(awkward(), folder);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(Files.readString(folder.resolve("indicators.csv")).substring(1))) {
      csv.forEach(r -> assertFalse(r.getField("label").matches("(?s)[=+\\-@＝].*"), r.toString()));
    }
  }

  @Test
  void guardingIsUndone() {
    Random random = new Random(4);
    String letters = "'=+-@a字\t＝";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(5); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertEquals(text.toString(), Cells.plain(Cells.guarded(text.toString())));
    }
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    Catalogue catalogue = awkward();
    DataFiles.write(catalogue, folder);
    JsonNode figures = read("indicators.json");
    List<FigureRow> rows = rows(catalogue);
    assertEquals(rows.size(), figures.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = figures.get(i);
      assertEquals(Dictionary.FIGURES.size(), row.size());
      assertEquals(rows.get(i).measure().label(), row.get("label").stringValue());
      assertEquals("-490000000.25", row.get("value").decimalValue().toPlainString());
      assertEquals(i == 0, row.get("source_line").isNull());
      assertEquals(i == 0, row.get("region_code").isNull());
    }
    JsonNode cases = read("cases.json");
    assertEquals(catalogue.entries().size(), cases.size());
    assertEquals(catalogue.entries().get(3).title(), cases.get(3).get("title").stringValue());
    assertTrue(cases.get(3).get("url").stringValue().endsWith("cases/sample-4/"));
  }

  @Test
  void thePackageDescribesItsFiles() throws Exception {
    DataFiles.write(Sample.of(5), folder);
    JsonNode data = read("datapackage.json");
    List<String> names = new ArrayList<>();
    for (JsonNode field : data.get("resources").get(0).get("schema").get("fields")) {
      names.add(field.get("name").stringValue());
      for (String text : List.of("title", "title_en", "description", "description_en")) {
        assertFalse(field.get(text).stringValue().isBlank(), text);
      }
      assertFalse(field.get("title_en").stringValue().matches(".*[\\u4e00-\\u9fff].*"));
    }
    assertEquals(Dictionary.FIGURES.stream().map(Dictionary.Field::name).toList(), names);
    for (JsonNode resource : data.get("resources")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").stringValue()));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertEquals("sha256:" + hash, resource.get("hash").stringValue());
      assertEquals(bytes.length, resource.get("bytes").intValue());
    }
  }

  @Test
  void sameCatalogueSameBytes() throws IOException {
    Map<String, byte[]> first = written(folder.resolve("a"));
    Map<String, byte[]> second = written(folder.resolve("b"));
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  private static Map<String, byte[]> written(Path folder) throws IOException {
    long bytes = DataFiles.write(Sample.of(30), folder);
    long found = 0;
    Map<String, byte[]> files = new java.util.TreeMap<>();
    for (String name : DataFiles.NAMES) {
      files.put(name, Files.readAllBytes(folder.resolve(name)));
      found += files.get(name).length;
    }
    assertEquals(found, bytes);
    return files;
  }

  private JsonNode read(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
  }
}
