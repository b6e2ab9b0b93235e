package casebook.catalogue;

import casebook.markdown.Inspection;
import casebook.markdown.Inspection.HeadingUse;
import casebook.markdown.Inspection.LinkUse;
import casebook.markdown.Inspection.Spot;
import casebook.markdown.LinkResolver.DocumentLink;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import casebook.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Headings, links and raw HTML of a body. */
final class BodyChecks {
  /** The first level of headings; the title stands above it. */
  private static final int FIRST_LEVEL = 2;

  private final Inspection body;
  private final Function<Spot, Place> places;
  private final Vocabulary vocabulary;
  private final Consumer<Problem> problems;

  BodyChecks(
      Inspection body,
      Function<Spot, Place> places,
      Vocabulary vocabulary,
      Consumer<Problem> problems) {
    this.body = body;
    this.places = places;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * Reports what is wrong.
   *
   * @param home folder of the file: a link without a folder stays in it
   * @return links to cases that there are
   */
  List<CaseLink> check(String home) {
    headings();
    for (Spot spot : body.inert()) {
      report(Problem.warning(places.apply(spot), Message.of("catalogue.raw-html")));
    }
    List<CaseLink> links = new ArrayList<>();
    for (LinkUse link : body.links()) {
      link.document().ifPresent(target -> document(link, target, home, links));
      if (link.image()) {
        report(Problem.warning(places.apply(link.spot()), Message.of("catalogue.image")));
      } else if (!link.isSafe()) {
        Message message = Message.of("catalogue.unsafe-link", link.destination());
        report(Problem.error(places.apply(link.spot()), message));
      }
    }
    return links;
  }

  private void headings() {
    int level = FIRST_LEVEL - 1;
    for (HeadingUse heading : body.headings()) {
      Place place = places.apply(heading.spot());
      if (heading.level() < FIRST_LEVEL) {
        report(Problem.error(place, Message.of("catalogue.heading-too-high", heading.text())));
      } else if (heading.level() > level + 1) {
        String wanted = "#".repeat(level + 1);
        String written = "#".repeat(heading.level());
        report(
            Problem.error(
                place, Message.of("catalogue.heading-jumps", heading.text(), written, wanted)));
      }
      level = Math.max(FIRST_LEVEL, heading.level());
    }
  }

  private void document(LinkUse link, DocumentLink target, String home, List<CaseLink> links) {
    boolean page = target.folder().orElse(home).equals(ContentFolder.PAGES);
    Set<String> known = page ? vocabulary.pages() : vocabulary.cases();
    String slug = page ? target.slug().replaceFirst("\\.(zh|en)$", "") : target.slug();
    Place place = places.apply(link.spot());
    if (!known.contains(slug)) {
      Problem problem =
          Problem.error(place, Message.of("catalogue.unknown-link", link.destination()));
      report(
          Nearest.to(slug, known)
              .map(near -> problem.withHint(Message.of("problem.did-you-mean", near + ".md")))
              .orElse(problem));
    } else if (!page) {
      links.add(new CaseLink(slug, place));
    }
  }

  private void report(Problem problem) {
    problems.accept(problem);
  }
}
