package casebook.convert.annotate;

import casebook.convert.draft.Setting;
import casebook.convert.lines.Names;
import casebook.gazetteer.Evidence;
import casebook.gazetteer.Gazetteer;
import casebook.gazetteer.Resolution;
import casebook.gazetteer.Resolver;
import casebook.model.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the cases of a document happened. What a case states itself counts first; where it only
 * says 省直机关 or 我市, the region that holds most of the cases beside it tells which.
 */
final class Places {
  private static final int FEWEST_BESIDE = 2;

  /** Of the cases whose place is known, how many the common region must hold. */
  private static final double MOST = 0.75;

  private static final Pattern MASK =
      Pattern.compile("(?:[*＊]{2,8}|某某?|[XＸ×○]{1,3})(?:省|市|县|区|旗|州)");

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Resolver resolver = Resolver.load();

  /** The place of each case of one document, at its index. */
  List<Resolution> of(List<CaseText> document) {
    List<Resolution> alone = new ArrayList<>();
    for (CaseText text : document) {
      alone.add(resolve(text, Optional.empty()));
    }
    Optional<Region> common = common(alone);
    if (common.isEmpty()) {
      return alone;
    }
    List<Resolution> out = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      boolean told = alone.get(i).region().isPresent();
      out.add(told ? alone.get(i) : resolve(document.get(i), common));
    }
    return out;
  }

  /**
   * Whether a case hides where it happened, so that a place it names in passing is another's:
   * {@code **市…与北京的社区结对}.
   */
  static boolean isMasked(CaseText text, Resolution place) {
    boolean guessed = place.basis() == Resolution.Basis.BODY && place.review().isPresent();
    return guessed && MASK.matcher(text.prose()).find();
  }

  private Resolution resolve(CaseText text, Optional<Region> beside) {
    Setting setting = text.draft().setting();
    Resolution told = resolve(text, setting.group().or(setting::documentTitle), beside);
    return told.region().isEmpty() && told.basis() != Resolution.Basis.OPEN
        ? resolve(text, setting.publisher().filter(Names::isBody), beside)
        : told;
  }

  private Resolution resolve(CaseText text, Optional<String> heading, Optional<Region> beside) {
    return resolver.regionOf(
        new Evidence(text.title().orElse(""), heading.orElse(""), text.prose(), beside));
  }

  /** The innermost region that holds most of the known places; none where they are spread. */
  private Optional<Region> common(List<Resolution> places) {
    Map<Region, Integer> held = new LinkedHashMap<>();
    int known = 0;
    for (Resolution place : places) {
      if (place.region().isPresent()) {
        known++;
        for (Optional<Region> r = place.region(); r.isPresent(); r = gazetteer.parent(r.get())) {
          held.merge(r.get(), 1, Integer::sum);
        }
      }
    }
    if (known < FEWEST_BESIDE) {
      return Optional.empty();
    }
    double enough = MOST * known;
    return held.entrySet().stream()
        .filter(e -> e.getValue() >= enough)
        .map(Map.Entry::getKey)
        .reduce((a, b) -> a.path().names().size() >= b.path().names().size() ? a : b);
  }
}
