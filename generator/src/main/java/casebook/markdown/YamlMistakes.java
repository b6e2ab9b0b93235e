package casebook.markdown;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** What an editor most likely did where YAML does not parse, and the way out. */
final class YamlMistakes {
  /** Slips that a Chinese keyboard makes easy, by look; each has its message. */
  private enum Slip {
    TAB("(?m)^[ \u3000\u00a0]*(?<at>\t)", "markdown.tab"),
    WIDE_BLANK("(?m)^ *(?<at>[\u3000\u00a0])", "markdown.wide-blank"),
    WIDE_COLON("(?m)^[ \\-]*(?<key>[a-z][a-z_-]*)[ \u3000]*(?<at>：)", "markdown.wide-colon"),
    TIGHT_COLON("(?m)^[ \\-]*(?<key>[a-z][a-z_-]*)(?<at>:)(?=[^\\s:/])", "markdown.tight-colon");

    private final Pattern look;
    private final String message;

    Slip(String look, String message) {
      this.look = Pattern.compile(look);
      this.message = message;
    }
  }

  private YamlMistakes() {}

  /** A text that is no mapping at all: {@code title：…}. */
  static Problem noMapping(Place place, String text, int firstLine) {
    return byLook(place.file(), text, firstLine)
        .orElseGet(() -> Problem.error(place, Message.of("markdown.no-mapping")));
  }

  /** A text that the YAML parser refused. */
  static Problem syntax(String file, String text, int firstLine, JacksonException refusal) {
    return byLook(file, text, firstLine).orElseGet(() -> byRefusal(file, firstLine, refusal));
  }

  private static Optional<Problem> byLook(String file, String text, int firstLine) {
    for (Slip slip : Slip.values()) {
      Matcher matcher = slip.look.matcher(text);
      if (matcher.find()) {
        int at = matcher.start("at");
        Place place = new Place(file, firstLine + linesBefore(text, at), columnOf(text, at));
        return Optional.of(Problem.error(place, Message.of(slip.message)));
      }
    }
    return Optional.empty();
  }

  private static Problem byRefusal(String file, int firstLine, JacksonException refusal) {
    if (!(refusal.getCause() instanceof MarkedYamlEngineException cause)) {
      Place place = new Place(file, firstLine, 1);
      return Problem.error(place, Message.of("markdown.bad-yaml", refusal.getOriginalMessage()));
    }
    String context = cause.getContext() == null ? "" : cause.getContext();
    if (context.contains("quoted scalar")) {
      return problem(file, firstLine, cause.getContextMark(), "markdown.open-quote");
    }
    if (context.contains("flow")) {
      return problem(file, firstLine, cause.getContextMark(), "markdown.open-bracket");
    }
    if (cause.getProblem().startsWith("mapping values")) {
      return problem(file, firstLine, cause.getProblemMark(), "markdown.colon-in-value");
    }
    if (cause.getProblem().contains("cannot start any token")) {
      Optional<Mark> mark = cause.getProblemMark();
      String first = mark.map(m -> Character.toString(m.getBuffer()[m.getPointer()])).orElse("");
      return problem(file, firstLine, mark, "markdown.needs-quotes", first);
    }
    return problem(
        file, firstLine, cause.getProblemMark(), "markdown.bad-yaml", cause.getProblem());
  }

  private static Problem problem(
      String file, int firstLine, Optional<Mark> mark, String key, Object... arguments) {
    Place place =
        mark.map(m -> new Place(file, firstLine + m.getLine(), m.getColumn() + 1))
            .orElse(new Place(file, firstLine, 1));
    return Problem.error(place, Message.of(key, arguments));
  }

  private static int linesBefore(String text, int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static int columnOf(String text, int at) {
    return at - text.lastIndexOf('\n', at - 1);
  }
}
