package casebook.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.catalogue.Catalogue;
import casebook.site.Sample;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The package against the words of the specifications (Data Package, Data Resource, Table Schema,
 * CSV Dialect, all version 1), and the table against its schema.
 */
class DataPackageTest {
  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");
  private static final Pattern PATH = Pattern.compile("(?!/)(?!.*\\.\\.)[^\\\\]+");
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "year", "date", "any");
  private static final Set<String> PROFILES =
      Set.of("data-package", "data-resource", "tabular-data-resource");

  @TempDir private Path folder;

  private JsonNode written(Catalogue catalogue) throws IOException {
    DataFiles.write(catalogue, folder);
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
  }

  @Test
  void thePackageIsValid() throws IOException {
    JsonNode data = written(Sample.of(8));
    assertTrue(PROFILES.contains(data.get("profile").stringValue()));
    assertTrue(NAME.matcher(data.get("name").stringValue()).matches());
    assertTrue(
        data.get("created").stringValue().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    if (data.has("licenses")) {
      data.get("licenses").forEach(l -> assertTrue(l.has("name") || l.has("path"), l.toString()));
    }
    Set<String> names = new HashSet<>();
    assertFalse(data.get("resources").isEmpty());
    for (JsonNode resource : data.get("resources")) {
      String name = resource.get("name").stringValue();
      assertTrue(NAME.matcher(name).matches() && names.add(name), name);
      String path = resource.get("path").stringValue();
      assertTrue(PATH.matcher(path).matches() && Files.exists(folder.resolve(path)), path);
      assertTrue(PROFILES.contains(resource.get("profile").stringValue()));
      assertEquals("utf-8", resource.get("encoding").stringValue());
      assertTrue(resource.get("mediatype").stringValue().matches("(text|application)/[a-z]+"));
      assertTrue(resource.get("bytes").isIntegralNumber());
      assertTrue(resource.get("hash").stringValue().matches("sha256:[0-9a-f]{64}"));
      boolean table = resource.get("profile").stringValue().equals("tabular-data-resource");
      assertEquals(table, resource.has("schema"));
    }
  }

  @Test
  void theSchemaIsValid() throws IOException {
    JsonNode schema = written(Sample.of(3)).get("resources").get(0).get("schema");
    Set<String> names = new HashSet<>();
    for (JsonNode field : schema.get("fields")) {
      assertTrue(names.add(field.get("name").stringValue()));
      String type = field.get("type").stringValue();
      assertTrue(TYPES.contains(type), type);
      JsonNode constraints = field.path("constraints");
      // Table Schema: pattern is for strings, minimum and maximum for numbers and dates.
      assertTrue(!constraints.has("pattern") || type.equals("string"));
      assertTrue(!constraints.has("minimum") || type.equals("integer"));
    }
    schema.get("primaryKey").forEach(key -> assertTrue(names.contains(key.stringValue())));
  }

  @Test
  void everyCellKeepsToTheSchema() throws IOException {
    JsonNode schema = written(Sample.of(60)).get("resources").get(0).get("schema");
    Set<List<String>> keys = new HashSet<>();
    int rows = 0;
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(Files.readString(folder.resolve("indicators.csv")).substring(1))) {
      for (NamedCsvRecord row : csv) {
        schema.get("fields").forEach(field -> cell(field, row));
        List<String> key = new ArrayList<>();
        schema.get("primaryKey").forEach(k -> key.add(row.getField(k.stringValue())));
        assertTrue(keys.add(key), key.toString());
        rows++;
      }
    }
    assertTrue(rows > 60);
  }

  private static void cell(JsonNode field, NamedCsvRecord row) {
    String name = field.get("name").stringValue();
    String cell = row.getField(name);
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      assertFalse(constraints.path("required").asBoolean(false), name);
      return;
    }
    switch (field.get("type").stringValue()) {
      case "integer" -> {
        int least = constraints.get("minimum").intValue();
        assertTrue(new BigDecimal(cell).intValueExact() >= least, cell);
      }
      case "number" -> assertTrue(cell.matches("-?\\d+(\\.\\d+)?"), cell);
      case "boolean" -> assertTrue(Set.of("true", "false").contains(cell), cell);
      case "year" -> assertTrue(cell.matches("\\d{4}"), cell);
      default -> {
        String pattern = constraints.path("pattern").asString(".*");
        assertTrue(Pattern.compile(pattern, Pattern.DOTALL).matcher(cell).matches(), cell);
      }
    }
  }

  /** The pages that explain the columns name all of them, in order, and no others. */
  @Test
  void thePagesTellTheColumns() throws IOException {
    Path pages = Path.of(System.getProperty("casebook.root"), "content", "pages");
    List<String> columns = Dictionary.FIGURES.stream().map(Dictionary.Field::name).toList();
    for (String page : List.of("data.md", "data.en.md")) {
      String text = Files.readString(pages.resolve(page));
      List<String> told = new ArrayList<>();
      Matcher row = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|").matcher(text);
      while (row.find()) {
        told.add(row.group(1));
      }
      assertEquals(columns, told, page);
      for (String name : DataFiles.NAMES) {
        assertTrue(text.contains("`" + name + "`"), page.toUpperCase(Locale.ROOT) + " " + name);
      }
    }
  }
}
