package casebook.gazetteer;

import static java.util.stream.Collectors.groupingBy;

import casebook.model.Region;
import casebook.model.RegionPath;
import casebook.text.Nearest;
import casebook.text.PlaceNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a path that names no region may mean: short names (辽宁/大连), a level left out (辽宁省/沙河口区) or
 * one too many (上海市/市辖区/浦东新区), a wrong city above the right county, or a slip of the pen (大联市).
 */
final class PathGuess {
  private final Gazetteer gazetteer;
  private final Map<String, List<Region>> byStem;
  private final Nearest spellings;

  PathGuess(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    byStem = gazetteer.all().stream().collect(groupingBy(region -> PlaceNames.stem(region.name())));
    spellings =
        Nearest.among(gazetteer.all().stream().map(region -> region.path().toString()).toList());
  }

  Optional<Region> of(RegionPath path) {
    return byNames(path)
        .or(() -> spellings.to(path.toString()).map(RegionPath::parse).flatMap(gazetteer::byPath));
  }

  /** The one region that has the last name and fits the province; a whole name before a short. */
  private Optional<Region> byNames(RegionPath path) {
    List<Region> namesakes =
        byStem.getOrDefault(PlaceNames.stem(path.name()), List.of()).stream()
            .filter(region -> agrees(region, path))
            .toList();
    List<Region> exact =
        namesakes.stream().filter(region -> region.name().equals(path.name())).toList();
    List<Region> best = exact.isEmpty() ? namesakes : exact;
    return best.stream().findFirst().filter(first -> isAbove(first, best));
  }

  private static boolean agrees(Region region, RegionPath path) {
    String first = path.names().get(0);
    return path.names().size() == 1
        || region.path().names().contains(first)
        || PlaceNames.stem(region.path().names().get(0)).equals(PlaceNames.stem(first));
  }

  /** Of a city and a county of one name in it, the city is meant. */
  private boolean isAbove(Region first, List<Region> regions) {
    return regions.stream().allMatch(region -> gazetteer.isWithin(region, first));
  }
}
