package casebook.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * What is wrong with the content, where, and the way out.
 *
 * @param hint what to do about it; printed after the message
 */
public record Problem(Place place, Severity severity, Message message, Optional<Message> hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(p -> p.message().key())
          .thenComparing(p -> p.message().arguments().toString());

  /** An error stops a build; a warning asks for review. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Problem error(Place place, Message message) {
    return new Problem(place, Severity.ERROR, message, Optional.empty());
  }

  public static Problem warning(Place place, Message message) {
    return new Problem(place, Severity.WARNING, message, Optional.empty());
  }

  public Problem withHint(Message way) {
    return new Problem(place, severity, message, Optional.of(way));
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
