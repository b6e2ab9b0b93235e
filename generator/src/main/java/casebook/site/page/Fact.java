package casebook.site.page;

import casebook.model.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A figure of a case.
 *
 * @param anchor its id on the case's page
 * @param inText whether the sentence that states it bears the anchor; otherwise its entry among the
 *     key figures does
 * @param hedge how its words blur it, before the amount; empty where they do not
 * @param amount as people read it, without the unit
 * @param indicator the page that compares it with others
 */
public record Fact(
    int number,
    String anchor,
    boolean inText,
    String label,
    String amount,
    String unit,
    String hedge,
    Optional<Link> indicator,
    String quote) {

  static List<Fact> of(Frame frame, List<Measure> measures, Set<String> anchors) {
    return IntStream.rangeClosed(1, measures.size())
        .mapToObj(n -> of(frame, n, measures.get(n - 1), anchors))
        .toList();
  }

  private static Fact of(Frame frame, int number, Measure measure, Set<String> anchors) {
    String anchor = Addresses.figure(number);
    Names names = frame.names();
    return new Fact(
        number,
        anchor,
        anchors.contains(anchor),
        measure.label(),
        Amounts.of(measure.value(), frame.language()),
        measure.unit(),
        names.hedge(measure),
        measure
            .indicator()
            .flatMap(names::indicator)
            .map(i -> new Link(names.of(i), frame.to(Addresses.of(i)))),
        measure.quote());
  }
}
