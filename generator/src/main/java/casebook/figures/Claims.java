package casebook.figures;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Arithmetic of what a text claims: parts that exceed their total, changes that do not follow from
 * the levels given, shares over a hundred, a figure told differently in the summary. What it finds
 * is for review: the text may mean something that the rule does not see.
 *
 * <pre>{@code
 * Claims.in(List.of("参保率由40%提高到62%，增长22%。"), Optional.empty());   // 22个百分点?
 * }</pre>
 */
public final class Claims {
  private Claims() {}

  /**
   * A claim that does not add up.
   *
   * @param paragraph index of its paragraph, from 0; -1 for the summary
   * @param offset of the figure that is in doubt
   * @param message what is wrong, with the sentence
   */
  public record Claim(int paragraph, int offset, Message message) {}

  /**
   * Everything in doubt, in reading order.
   *
   * @param paragraphs the body, plain, a paragraph an element
   */
  public static List<Claim> in(List<String> paragraphs, Optional<String> summary) {
    List<Claim> claims = new ArrayList<>();
    List<Figure> figures = Figures.of(paragraphs);
    for (Sentence sentence : Sentence.of(paragraphs, figures)) {
      claims.addAll(new ShareClaims(sentence).check());
      claims.addAll(new ChangeClaims(sentence).check());
      claims.addAll(new TotalClaims(sentence).check());
    }
    summary.ifPresent(s -> claims.addAll(SummaryClaims.check(s, figures)));
    claims.sort(Comparator.comparingInt(Claim::paragraph).thenComparingInt(Claim::offset));
    return List.copyOf(claims);
  }

  /**
   * The same as warnings.
   *
   * @param place of a paragraph of the body; called with -1 for the summary
   */
  public static List<Problem> problems(
      List<String> paragraphs, Optional<String> summary, IntFunction<Place> place) {
    return in(paragraphs, summary).stream()
        .map(c -> Problem.warning(place.apply(c.paragraph()), c.message()))
        .toList();
  }

  /** A claim about a figure of a sentence; the sentence comes last in the message. */
  static Claim about(Sentence sentence, Figure figure, String key, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(sentence.text().strip());
    return new Claim(sentence.paragraph(), figure.numberStart(), new Message(key, all));
  }
}
