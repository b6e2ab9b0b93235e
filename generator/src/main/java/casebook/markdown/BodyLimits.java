package casebook.markdown;

import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.function.Consumer;

/**
 * How much a body may hold: hostile Markdown could keep a parser busy for hours or exhaust its
 * stack.
 */
final class BodyLimits {
  /** A book of four hundred pages. */
  static final int LONGEST = 200_000;

  /** Lists and quotations within each other, as the beginning of a line opens them. */
  static final int DEEPEST = 50;

  private static final String MARKERS = ">-+*.)_";
  private static final String BETWEEN = " \t0123456789";

  private BodyLimits() {}

  static void check(String file, FrontMatter parts, Consumer<Problem> problems) {
    String body = parts.body();
    if (body.length() > LONGEST) {
      Place place = new Place(file, parts.bodyLine(), 0);
      problems.accept(
          Problem.error(place, Message.of("markdown.too-long", body.length(), LONGEST)));
    }
    int line = parts.bodyLine();
    for (int start = 0; start < body.length(); line++) {
      if (markers(body, start) > DEEPEST) {
        Place place = new Place(file, line, 1);
        problems.accept(Problem.error(place, Message.of("markdown.too-deep", DEEPEST)));
      }
      int end = body.indexOf('\n', start);
      start = end < 0 ? body.length() : end + 1;
    }
  }

  /** Block markers at the beginning of a line; a rule of many dashes is one. */
  private static int markers(String body, int start) {
    int markers = 0;
    char before = ' ';
    for (int i = start; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean marker = MARKERS.indexOf(c) >= 0;
      if (!marker && BETWEEN.indexOf(c) < 0) {
        break;
      }
      if (marker && (c != before || c == '>')) {
        markers++;
      }
      before = c;
    }
    return markers;
  }
}
