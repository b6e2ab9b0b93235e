package casebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A question that convert could not settle from the text, asked once in {@code
 * content/decisions.yaml}.
 *
 * @param document file name of the source
 * @param line of the source where the passage begins, 1-based
 * @param passage the case: its printed title, or its first words
 * @param words what is ambiguous, letter for letter: {@code 鼓楼区}
 * @param proposed what convert goes by until an editor answers; {@link #NONE} where it leaves the
 *     question open
 * @param alternatives what else it could be, likeliest first
 * @param answer an editor's; used ever after
 */
public record Decision(
    About about,
    String document,
    int line,
    String passage,
    String words,
    String proposed,
    List<String> alternatives,
    Optional<String> answer) {
  /** An answer that says: none of them. */
  public static final String NONE = "无";

  /** What is asked. */
  public enum About {
    REGION("region"),
    KIND("kind");

    private final String id;

    About(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static Optional<About> of(String id) {
      for (About about : values()) {
        if (about.id.equals(id)) {
          return Optional.of(about);
        }
      }
      return Optional.empty();
    }
  }

  /** The question itself, however often it is asked and wherever its document has moved it. */
  public record Key(About about, String document, String passage, String words) {}

  public Decision {
    alternatives = List.copyOf(alternatives);
    answer = answer.map(String::strip).filter(a -> !a.isEmpty());
  }

  public Key key() {
    return new Key(about, document, passage, words);
  }

  /** What holds: the answer, else the proposal. */
  public String settled() {
    return answer.orElse(proposed);
  }

  public Decision withAnswer(Optional<String> given) {
    return new Decision(about, document, line, passage, words, proposed, alternatives, given);
  }
}
