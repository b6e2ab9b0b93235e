package casebook.booklet;

import casebook.catalogue.Catalogue;
import casebook.model.Case;
import casebook.model.Indicator;
import casebook.model.Kind;
import casebook.model.LineRange;
import casebook.model.Measure;
import casebook.model.Page;
import casebook.model.RegionPath;
import casebook.model.Source;
import casebook.model.ThemePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The five real documents as a catalogue, cut and labelled as their annotation says. The text is as
 * it arrived, but for halves of the punctuation that are made whole.
 */
final class SeedBook {
  private static final Path SHARED = Path.of(System.getProperty("casebook.shared", "../shared"));

  private SeedBook() {}

  static boolean isHere() {
    return Files.isReadable(SHARED.resolve("gold/cases.json"));
  }

  /**
   * The catalogue.
   *
   * @param copies how often each case is printed, with another slug: 4 make a thick book
   */
  static Catalogue read(String size, int copies) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    JsonNode cases = json.readTree(Files.readString(SHARED.resolve("gold/cases.json")));
    JsonNode figures = json.readTree(Files.readString(SHARED.resolve("gold/indicators.json")));
    Map<RegionPath, String> codes = new HashMap<>();
    List<Case> read = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      for (JsonNode node : cases) {
        read.add(read(node, figures, codes, copy));
      }
    }
    List<Indicator> indicators =
        List.of(
            TestCatalogue.indicator("money", "投入资金", "元", "资金"),
            TestCatalogue.indicator("organisations", "党组织数", "个", "党"),
            TestCatalogue.indicator("people", "参与人数", "人", "人"));
    Page preface = new Page("preface", "zh", "前言", 1, "这是试印用的前言。\n\n请看正文。");
    return TestCatalogue.of(
        TestCatalogue.publication(size), read, codes, indicators, List.of(preface));
  }

  private static Case read(JsonNode node, JsonNode figures, Map<RegionPath, String> codes, int copy)
      throws IOException {
    Optional<RegionPath> region =
        Optional.ofNullable(node.get("region").asString(null)).map(RegionPath::parse);
    region.ifPresent(r -> code(r, node.get("code").asString(), codes));
    List<ThemePath> themes = new ArrayList<>();
    node.get("themes").forEach(t -> themes.add(ThemePath.parse(t.asString())));
    Kind kind = Kind.of(node.get("kind").asString()).orElse(Kind.CASE);
    int first = node.get("first_line").asInt();
    int last = node.get("last_line").asInt();
    String document = node.get("document").asString();
    return new Case(
        "c" + node.get("id").asString() + "-" + copy,
        whole(node.get("title").asString()),
        kind,
        region,
        Optional.empty(),
        Optional.ofNullable(node.get("year")).filter(JsonNode::isNumber).map(JsonNode::asInt),
        Optional.empty(),
        themes.subList(0, Math.min(3, themes.size())),
        Optional.empty(),
        measures(node.get("id").asString(), figures),
        Optional.of(
            new Source(document, new LineRange(first, last), Optional.empty(), Optional.empty())),
        List.of(),
        false,
        body(document, node.get("body_first_line").asInt(), last));
  }

  private static void code(RegionPath path, String code, Map<RegionPath, String> codes) {
    int levels = path.names().size();
    for (int i = 1; i <= levels; i++) {
      String at =
          i == levels ? code : i == 1 ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
      codes.put(new RegionPath(path.names().subList(0, i)), at);
    }
  }

  private static List<Measure> measures(String id, JsonNode figures) {
    List<Measure> measures = new ArrayList<>();
    for (JsonNode figure : figures.path(id)) {
      String unit = figure.path("unit").asString("");
      String label = whole(figure.path("label").asString(""));
      measures.add(
          new Measure(
              label,
              figure.path("value").decimalValue(),
              unit,
              figure.has("qualifier"),
              indicator(unit, label),
              figure.path("quote").asString("")));
    }
    return measures;
  }

  private static Optional<String> indicator(String unit, String label) {
    if (unit.equals("元")) {
      return Optional.of("money");
    }
    if (label.contains("党组织") || label.contains("党支部") || label.contains("党委")) {
      return Optional.of("organisations");
    }
    return unit.equals("人") || unit.equals("名") ? Optional.of("people") : Optional.empty();
  }

  private static String body(String document, int first, int last) throws IOException {
    List<String> lines =
        Files.readString(SHARED.resolve("seeds").resolve(document), StandardCharsets.UTF_8)
            .replace("\ufeff", "")
            .lines()
            .toList();
    StringBuilder body = new StringBuilder();
    for (int i = first; i <= Math.min(last, lines.size()); i++) {
      String line = whole(lines.get(i - 1).strip()).replaceAll("([*_#`<>\\[\\]|~])", "\\\\$1");
      boolean heading = !line.isEmpty() && line.length() < 20 && !line.matches(".*[，。；：].*");
      if (!line.isEmpty() && !line.matches("[0-9\\-—. ]+")) {
        body.append(heading ? "## " : "").append(line).append("\n\n");
      }
    }
    return body.toString();
  }

  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int mark = ",;:?!()".indexOf(text.charAt(i));
      boolean beside =
          (i > 0 && text.charAt(i - 1) > 0x2E7F)
              || (i + 1 < text.length() && text.charAt(i + 1) > 0x2E7F);
      whole.append(mark >= 0 && beside ? "，；：？！（）".charAt(mark) : text.charAt(i));
    }
    return whole.toString();
  }
}
