package casebook.gazetteer;

import casebook.gazetteer.Resolution.Basis;
import casebook.model.Message;
import casebook.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the region of a case: what its title names; else what its text speaks of; else its group's
 * heading; else, for a body that only says 省直机关 or 我市, the region of the cases beside it.
 */
final class RegionFinder {
  /** More of a long text adds no evidence. */
  private static final int ENOUGH = 8_000;

  private static final Pattern LIST_MARK =
      Pattern.compile("^\\s*[\\d０-９]{1,3}\\s*[、.．)）]?\\s*|^案例\\S{0,4}[:：]\\s*");
  private static final Pattern OF_PROVINCE =
      Pattern.compile("^(中共)?(我|全)?省(?!略)|^.{0,12}[，,、]?(我省|全省|省委|省直)");
  private static final Pattern OF_CITY =
      Pattern.compile("^(中共)?(我|全)?市(?!场|民|值)|^.{0,12}[，,、]?(我市|全市|市委|市直)");

  private final Gazetteer gazetteer;
  private final Resolver resolver;

  RegionFinder(Gazetteer gazetteer, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.resolver = resolver;
  }

  Resolution find(Evidence evidence) {
    String title = LIST_MARK.matcher(evidence.title()).replaceFirst("");
    String body = evidence.body().substring(0, Math.min(ENOUGH, evidence.body().length()));
    List<Region> around = new ArrayList<>(evidence.inherited().stream().toList());
    Optional<Mention> heading = subject(evidence.heading(), around);
    heading.flatMap(Mention::region).ifPresent(around::add);

    List<Mention> spoken = resolver.mentions(body, new Context(around, false));
    RegionVote vote = new RegionVote(gazetteer, body, spoken);
    List<Region> forTitle = new ArrayList<>(around);
    vote.winner().ifPresent(forTitle::add);
    Optional<Mention> named = subject(title, forTitle);
    if (named.isPresent()) {
      return ofTitle(named.get(), vote);
    }
    Optional<Region> ofHeading = heading.flatMap(Mention::region);
    return ofBody(vote, ofHeading)
        .or(
            () ->
                ofHeading.map(
                    region ->
                        settled(
                            region,
                            Basis.HEADING,
                            heading.map(Mention::word),
                            "gazetteer.from-heading")))
        .or(() -> ofNeighbours(title, body, evidence.inherited()))
        .or(() -> open(spoken, body))
        .orElse(
            new Resolution(
                Optional.empty(), Basis.NONE, List.of(), Optional.empty(), Optional.empty()));
  }

  /** The first place that a line speaks of, named down to its innermost link. */
  private Optional<Mention> subject(String line, List<Region> context) {
    List<Chain> chains = Chain.of(resolver.mentions(line, new Context(context, true)));
    return chains.stream()
        .filter(c -> !Relation.isElsewhere(line, c.start(), c.end()))
        .filter(c -> !Relation.isListed(line, c.start(), c.end()))
        .filter(c -> !Relation.isOfOld(line, c.start()))
        .map(Chain::last)
        .findFirst();
  }

  private Resolution ofTitle(Mention named, RegionVote vote) {
    Optional<Region> region = named.region().or(() -> vote.favourite(named.candidates()));
    return region
        .map(r -> settled(r, Basis.TITLE, Optional.of(named.word()), review(named)))
        .orElseGet(() -> openName(named));
  }

  private static String review(Mention named) {
    return switch (named.how()) {
      case FORMER -> "gazetteer.former";
      case TOWNSHIP -> "gazetteer.from-township";
      case OPEN -> "gazetteer.from-text";
      default -> "";
    };
  }

  /**
   * What the text speaks of; under a heading that names a place, only what it speaks of plainly.
   */
  private Optional<Resolution> ofBody(RegionVote vote, Optional<Region> heading) {
    return vote.winner()
        .filter(region -> heading.isEmpty() || outweighs(vote, region, heading.get()))
        .map(
            region ->
                settled(
                    region,
                    Basis.BODY,
                    vote.word(region),
                    vote.isPlain(region) ? "" : "gazetteer.from-text"));
  }

  private boolean outweighs(RegionVote vote, Region region, Region heading) {
    return gazetteer.isWithin(region, heading)
        ? vote.isPlain(region) || vote.speaksAs(region)
        : !gazetteer.isWithin(heading, region) && vote.insists(region, heading);
  }

  private Optional<Resolution> ofNeighbours(String title, String body, Optional<Region> inherited) {
    return inherited.flatMap(
        region -> {
          String start = body.substring(0, Math.min(60, body.length()));
          Optional<Region> meant = Optional.empty();
          if (OF_PROVINCE.matcher(title).find() || OF_PROVINCE.matcher(start).find()) {
            meant = Optional.of(gazetteer.province(region));
          } else if (OF_CITY.matcher(title).find() || OF_CITY.matcher(start).find()) {
            meant = Optional.of(region).filter(r -> Level.of(r) != Level.PROVINCE);
          }
          return meant.map(
              r -> settled(r, Basis.INHERITED, Optional.empty(), "gazetteer.inherited"));
        });
  }

  /** A name that several places share, and nothing that tells them apart. */
  private Optional<Resolution> open(List<Mention> spoken, String body) {
    return spoken.stream()
        .filter(m -> m.how() == How.OPEN && Relation.isSubject(body, m.start()))
        .findFirst()
        .map(RegionFinder::openName);
  }

  private static Resolution openName(Mention named) {
    String choices =
        String.join("、", named.candidates().stream().map(r -> r.path().toString()).toList());
    return new Resolution(
        Optional.empty(),
        Basis.OPEN,
        named.candidates(),
        Optional.of(named.word()),
        Optional.of(Message.of("gazetteer.open", named.word(), choices)));
  }

  private static Resolution settled(
      Region region, Basis basis, Optional<String> word, String review) {
    Optional<Message> message =
        review.isEmpty()
            ? Optional.empty()
            : Optional.of(Message.of(review, region.path().toString(), word.orElse("")));
    return new Resolution(Optional.of(region), basis, List.of(region), word, message);
  }
}
