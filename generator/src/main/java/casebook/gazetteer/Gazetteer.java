package casebook.gazetteer;

import casebook.model.Region;
import casebook.model.RegionPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The administrative divisions of China down to counties, as of 2023-06-30, with codes of GB/T
 * 2260, functional areas (雄安新区, development zones) and the divisions that went before. Immutable;
 * loads in some 60 ms of a cold start.
 *
 * <pre>{@code
 * Gazetteer places = Gazetteer.load();
 * places.byPath(RegionPath.parse("天津市/静海县"))   → 天津市/静海区, its successor
 * places.nearest(RegionPath.parse("辽宁省/大联市")) → 辽宁省/大连市
 * }</pre>
 */
public final class Gazetteer {
  private final Map<String, Region> byCode;
  private final Map<String, Region> byPath;
  private final Map<String, List<Region>> children;
  private final List<Former> former;
  private final Map<String, Region> byFormerPath;
  private final Map<String, Region> byFormerCode;

  private Gazetteer() {
    byCode = DivisionTable.read();
    byPath = new LinkedHashMap<>();
    children = new LinkedHashMap<>();
    for (Region region : byCode.values()) {
      byPath.put(region.path().toString(), region);
      children.computeIfAbsent(region.parent().orElse(""), parent -> new ArrayList<>()).add(region);
    }
    children.replaceAll((code, regions) -> List.copyOf(regions));
    former = DivisionTable.readFormer(byCode);
    byFormerCode = new LinkedHashMap<>();
    byFormerPath = new LinkedHashMap<>();
    former.forEach(this::addFormer);
  }

  private static final class Holder {
    static final Gazetteer INSTANCE = new Gazetteer();
  }

  /** Made when first asked: most sites never misspell a region. */
  private static final class Guesses {
    static final PathGuess INSTANCE = new PathGuess(load());
  }

  public static Gazetteer load() {
    return Holder.INSTANCE;
  }

  private void addFormer(Former division) {
    byFormerCode.putIfAbsent(division.code(), division.successor());
    String city = division.code().substring(0, 4) + "00";
    String province = division.code().substring(0, 2) + "0000";
    List<String> above = new ArrayList<>();
    above.add(name(province).orElseThrow());
    if (!division.code().endsWith("00")) {
      name(city).or(() -> formerName(city)).ifPresent(above::add);
    }
    above.add(division.name());
    byFormerPath.putIfAbsent(String.join("/", above), division.successor());
  }

  private Optional<String> name(String code) {
    return byCode(code).map(Region::name);
  }

  private Optional<String> formerName(String code) {
    return former.stream().filter(f -> f.code().equals(code)).map(Former::name).findFirst();
  }

  /** The region of that full name; for a former division's, its successor. */
  public Optional<Region> byPath(RegionPath path) {
    String key = path.toString();
    return Optional.ofNullable(byPath.get(key))
        .or(() -> Optional.ofNullable(byFormerPath.get(key)));
  }

  /** The region of that code; for a former division's code that is not in use, its successor. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code))
        .or(() -> Optional.ofNullable(byFormerCode.get(code)));
  }

  /** All 34, by code. */
  public List<Region> provinces() {
    return children.getOrDefault("", List.of());
  }

  /** What stands right below, by code; empty for a county. */
  public List<Region> children(Region region) {
    return children.getOrDefault(region.code(), List.of());
  }

  public Optional<Region> parent(Region region) {
    return region.parent().flatMap(this::byCode);
  }

  public Region province(Region region) {
    return parent(region).map(this::province).orElse(region);
  }

  /** Whether {@code inner} is {@code outer} or stands anywhere below it. */
  public boolean isWithin(Region inner, Region outer) {
    return inner.equals(outer) || parent(inner).filter(above -> isWithin(above, outer)).isPresent();
  }

  /** The innermost region that holds them all; empty when they are of several provinces. */
  public Optional<Region> common(Collection<Region> regions) {
    Optional<Region> common = regions.stream().findFirst();
    for (Region region : regions) {
      while (common.isPresent() && !isWithin(region, common.get())) {
        common = parent(common.get());
      }
    }
    return common;
  }

  /** Every region, province by province, each before what stands below it. */
  public Collection<Region> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  List<Former> former() {
    return former;
  }

  /** The region that a path that does not exist may mean; empty when none is near. */
  public Optional<RegionPath> nearest(RegionPath path) {
    return byPath(path).or(() -> Guesses.INSTANCE.of(path)).map(Region::path);
  }
}
