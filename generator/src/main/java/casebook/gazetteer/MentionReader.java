package casebook.gazetteer;

import casebook.gazetteer.Lexicon.Kind;
import casebook.gazetteer.Lexicon.Name;
import casebook.gazetteer.Lexicon.Sense;
import casebook.gazetteer.NameScanner.Spot;
import casebook.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what the names of one text mean: first those that speak for themselves or are chained,
 * then, in their light, the weak and the shared ones.
 */
final class MentionReader {
  /** How far back, in characters, a region counts as nearby. */
  private static final int NEARBY = 600;

  private final Gazetteer gazetteer;
  private final CharSequence text;
  private final Context context;
  private final int prefixEnd;

  /** Regions that the text names anywhere. */
  private final Set<Region> known = new HashSet<>();

  /** Where it last named them, as far as it has been read. */
  private final Map<Region, Integer> lastNamed = new HashMap<>();

  MentionReader(Gazetteer gazetteer, CharSequence text, Context context) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.context = context;
    this.prefixEnd = context.title() ? prefixEnd(text) : -1;
  }

  /** Where what stands before a title's colon or dash ends; -1 when the title has neither. */
  private static int prefixEnd(CharSequence title) {
    for (int i = 0; i < title.length(); i++) {
      if ("：:—".indexOf(title.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  List<Mention> read(List<Spot> spots) {
    List<Optional<Mention>> read = new ArrayList<>();
    Optional<Mention> last = Optional.empty();
    for (Spot spot : spots) {
      Optional<Mention> before = spot.adjacent() ? last : Optional.empty();
      Optional<Mention> mention = chained(spot, before).or(() -> alone(spot));
      mention.flatMap(Mention::region).ifPresent(known::add);
      read.add(mention);
      last = mention;
    }
    return secondLook(spots, read);
  }

  /** What was left is read again now that all of the text is known. */
  private List<Mention> secondLook(List<Spot> spots, List<Optional<Mention>> first) {
    List<Mention> mentions = new ArrayList<>();
    Optional<Mention> last = Optional.empty();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      Optional<Mention> before = spot.adjacent() ? last : Optional.empty();
      Optional<Region> settled = first.get(i).flatMap(Mention::region);
      last =
          settled.isPresent()
              ? first.get(i)
              : chained(spot, before).or(() -> inContext(spot)).or(() -> open(spot));
      settled.ifPresent(region -> lastNamed.put(region, spot.start()));
      last.ifPresent(mentions::add);
    }
    return mentions;
  }

  /** Right behind the region above it. */
  private Optional<Mention> chained(Spot spot, Optional<Mention> before) {
    return before
        .flatMap(Mention::region)
        .flatMap(
            above -> {
              List<Sense> below =
                  spot.name().senses().stream()
                      .filter(
                          s -> !s.region().equals(above) && gazetteer.isWithin(s.region(), above))
                      .toList();
              return outermost(below).map(sense -> mention(spot, sense, How.CHAINED));
            });
  }

  /** A name that speaks for itself. */
  private Optional<Mention> alone(Spot spot) {
    Name name = spot.name();
    Optional<Mention> given = given(spot);
    if (isPrefix(spot)) {
      return given.or(() -> prior(name.senses()).map(sense -> mention(spot, sense, How.PREFIX)));
    }
    boolean tooLittle =
        (name.ordinary() && !isFullSubject(spot)) || (name.weak() && name.isShort());
    return tooLittle
        ? Optional.empty()
        : given.or(() -> prior(name.senses()).map(sense -> mention(spot, sense, How.NAMED)));
  }

  /** Of several meanings the one in the regions that were given: 海南 is a prefecture in 青海. */
  private Optional<Mention> given(Spot spot) {
    List<Sense> inside =
        spot.name().senses().stream()
            .filter(s -> context.regions().stream().anyMatch(r -> supports(r, s.region(), spot)))
            .toList();
    return spot.name().senses().size() > 1
        ? outermost(inside).map(sense -> mention(spot, sense, How.CONTEXT))
        : Optional.empty();
  }

  /** 应县, 和县 and the like in full, where a sentence begins. */
  private boolean isFullSubject(Spot spot) {
    return spot.name().text().endsWith("县") && Relation.isSubject(text, spot.start());
  }

  /** Before the colon of a title, or the first word of a title that has none. */
  private boolean isPrefix(Spot spot) {
    if (!context.title()) {
      return false;
    }
    int end = prefixEnd < 0 ? text.length() : prefixEnd;
    if (spot.name().ordinary()) {
      return spot.start() == 0 && spot.end() == end;
    }
    return prefixEnd < 0 ? spot.start() == 0 : spot.end() <= prefixEnd;
  }

  /**
   * The one meaning that comes to mind first: today's names before former ones, the larger before
   * the smaller; but a district of a municipality is as well known as any city.
   */
  private Optional<Sense> prior(List<Sense> senses) {
    List<Sense> current = senses.stream().filter(s -> s.kind() != Kind.FORMER).toList();
    List<Sense> meant = current.isEmpty() ? senses : current;
    Optional<Sense> outermost = outermost(meant);
    if (outermost.isPresent()) {
      return outermost;
    }
    List<Sense> large = meant.stream().filter(s -> Level.of(s.region()) != Level.COUNTY).toList();
    boolean rival = meant.stream().anyMatch(s -> isOfMunicipality(s.region()));
    Optional<Sense> province =
        large.stream().filter(s -> Level.of(s.region()) == Level.PROVINCE).findFirst();
    return province.or(() -> rival ? Optional.empty() : outermost(large));
  }

  private boolean isOfMunicipality(Region region) {
    return Level.of(region) == Level.COUNTY && region.code().matches("(11|12|31|50)\\d{4}");
  }

  /** The meaning that all others stand below: 吉安 is the city, not the county in it. */
  private Optional<Sense> outermost(List<Sense> senses) {
    return senses.stream()
        .filter(s -> senses.stream().allMatch(t -> gazetteer.isWithin(t.region(), s.region())))
        .findFirst();
  }

  /** The meaning whose region, or one above it, is spoken of nearest. */
  private Optional<Mention> inContext(Spot spot) {
    List<Sense> senses = spot.name().senses();
    int best = senses.stream().mapToInt(s -> nearness(s.region(), spot)).max().orElse(0);
    if (best == 0) {
      return Optional.empty();
    }
    List<Sense> nearest = senses.stream().filter(s -> nearness(s.region(), spot) == best).toList();
    return outermost(nearest).map(sense -> mention(spot, sense, How.CONTEXT));
  }

  /** Zero when nothing speaks for the region; the nearer it is spoken of, the more. */
  private int nearness(Region region, Spot spot) {
    int best = context.regions().stream().anyMatch(r -> supports(r, region, spot)) ? 1 : 0;
    for (Optional<Region> r = Optional.of(region); r.isPresent(); r = above(r.get(), spot)) {
      Integer at = lastNamed.get(r.get());
      if (at != null) {
        best = Math.max(best, Math.max(2, 3 + NEARBY - (spot.start() - at)));
      } else if (known.contains(r.get())) {
        best = Math.max(best, 1);
      }
    }
    return best;
  }

  /** An ordinary word needs the very region named in full elsewhere; others the region above. */
  private Optional<Region> above(Region region, Spot spot) {
    return isBare(spot) ? Optional.empty() : gazetteer.parent(region);
  }

  private boolean supports(Region given, Region region, Spot spot) {
    return isBare(spot) ? given.equals(region) : gazetteer.isWithin(region, given);
  }

  private boolean isBare(Spot spot) {
    return spot.name().ordinary() && spot.name().isShort() && !isPrefix(spot);
  }

  /** Several regions have the name; a weak one is not worth asking about. */
  private Optional<Mention> open(Spot spot) {
    boolean worthAsking = !spot.name().weak() || isPrefix(spot);
    List<Region> candidates = candidates(spot.name());
    return worthAsking && candidates.size() > 1
        ? Optional.of(
            new Mention(
                spot.start(),
                spot.end(),
                spot.name().text(),
                Optional.empty(),
                candidates,
                How.OPEN,
                false))
        : Optional.empty();
  }

  private static List<Region> candidates(Name name) {
    return name.senses().stream()
        .map(Sense::region)
        .distinct()
        .sorted(Comparator.comparing(Region::code))
        .toList();
  }

  private static Mention mention(Spot spot, Sense sense, How how) {
    How told =
        switch (sense.kind()) {
          case FORMER -> How.FORMER;
          case TOWNSHIP -> How.TOWNSHIP;
          default -> how;
        };
    return new Mention(
        spot.start(),
        spot.end(),
        spot.name().text(),
        Optional.of(sense.region()),
        List.of(sense.region()),
        told,
        how == How.CHAINED);
  }
}
