package casebook.gazetteer;

import casebook.model.Region;
import casebook.model.RegionPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code divisions.txt} and {@code former.txt}. */
final class DivisionTable {
  private DivisionTable() {}

  /** By code; every region after the one above it. */
  static Map<String, Region> read() {
    List<String[]> rows = Resources.rows("divisions.txt");
    Map<String, Region> regions = new LinkedHashMap<>(rows.size() * 2);
    for (String[] row : rows) {
      Optional<Region> parent = above(row[0], regions);
      List<String> names = new ArrayList<>(parent.map(p -> p.path().names()).orElse(List.of()));
      names.add(row[1]);
      String slug = parent.map(p -> p.slug() + "/").orElse("") + row[2];
      regions.put(
          row[0], new Region(row[0], new RegionPath(names), slug, parent.map(Region::code)));
    }
    return Collections.unmodifiableMap(regions);
  }

  /** City where there is one; else province: municipalities and 省直辖县 have no city level. */
  private static Optional<Region> above(String code, Map<String, Region> regions) {
    String digits = code.startsWith("x") ? code.substring(1) : code;
    if (digits.endsWith("0000")) {
      return Optional.empty();
    }
    Optional<Region> city =
        digits.endsWith("00")
            ? Optional.empty()
            : Optional.ofNullable(regions.get(digits.substring(0, 4) + "00"));
    return city.or(
        () -> Optional.of(Objects.requireNonNull(regions.get(digits.substring(0, 2) + "0000"))));
  }

  static List<Former> readFormer(Map<String, Region> regions) {
    return Resources.rows("former.txt").stream()
        .map(
            row ->
                new Former(
                    row[0],
                    row[1],
                    Objects.requireNonNull(regions.get(row[2]), row[2]),
                    Integer.parseInt(row[3])))
        .toList();
  }
}
