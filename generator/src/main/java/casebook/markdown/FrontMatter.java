package casebook.markdown;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file parted into front matter and body.
 *
 * @param yaml between the two lines {@code ---}; it starts on line 2
 * @param bodyLine line of the file on which the body's first line that is not blank stands, 1-based
 */
record FrontMatter(String yaml, String body, int bodyLine) {
  private static final String FENCE = "---";

  /**
   * Parts a file.
   *
   * @return absent, and reported, where either line {@code ---} is missing
   */
  static Optional<FrontMatter> split(String file, String text, Consumer<Problem> problems) {
    String clean = PlainText.clean(file, text, problems);
    if (!fenceAt(clean, 0)) {
      problems.accept(Problem.error(new Place(file, 1, 1), Message.of("markdown.no-front-matter")));
      return Optional.empty();
    }
    int yamlStart = lineEnd(clean, 0);
    int line = 2;
    for (int start = yamlStart; start < clean.length(); start = lineEnd(clean, start)) {
      if (fenceAt(clean, start)) {
        String yaml = clean.substring(yamlStart, start);
        FrontMatter parts = of(yaml, clean.substring(lineEnd(clean, start)), line + 1);
        BodyLimits.check(file, parts, problems);
        return Optional.of(parts);
      }
      line++;
    }
    problems.accept(
        Problem.error(new Place(file, 1, 1), Message.of("markdown.front-matter-not-closed")));
    return Optional.empty();
  }

  private static FrontMatter of(String yaml, String body, int line) {
    int start = 0;
    int bodyLine = line;
    while (start < body.length()) {
      int end = lineEnd(body, start);
      if (!body.substring(start, end).isBlank()) {
        break;
      }
      start = end;
      bodyLine++;
    }
    return new FrontMatter(yaml, body.substring(start), bodyLine);
  }

  private static boolean fenceAt(String text, int start) {
    return text.startsWith(FENCE, start)
        && text.substring(start, lineEnd(text, start)).stripTrailing().equals(FENCE);
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }
}
