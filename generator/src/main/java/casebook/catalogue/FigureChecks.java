package casebook.catalogue;

import casebook.figures.Claims;
import casebook.figures.Evidence;
import casebook.markdown.CaseFile;
import casebook.markdown.Inspection.Spot;
import casebook.model.Case;
import casebook.model.Measure;
import casebook.model.Message;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an arithmetician doubts of a case: claims that do not add up, values that quotes deny. */
final class FigureChecks {
  private static final Pattern BLOCK_MARK =
      Pattern.compile("^\\s*(#{1,6}|[-+*>]|\\d{1,3}[.)])\\s+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern INLINE_MARK = Pattern.compile("\\*\\*|__|`|\\\\(?=\\p{Punct})");

  private FigureChecks() {}

  static List<Problem> check(CaseFile file) {
    Case content = file.content();
    List<String> lines = content.body().lines().map(FigureChecks::plain).toList();
    List<Problem> problems =
        new ArrayList<>(Claims.problems(lines, content.summary(), line -> place(file, line)));
    for (int i = 0; i < content.indicators().size(); i++) {
      Measure measure = content.indicators().get(i);
      Optional<String> said = Evidence.contradiction(measure);
      if (said.isPresent()) {
        Place place = file.places().at("indicators", Integer.toString(i), "value");
        String value = measure.value().toPlainString() + measure.unit();
        problems.add(
            Problem.warning(
                place,
                Message.of(
                    "figures.quote-contradicts",
                    measure.label(),
                    value,
                    measure.quote(),
                    said.get())));
      }
    }
    return problems;
  }

  private static Place place(CaseFile file, int line) {
    return line < 0 ? file.places().at("summary") : file.body(new Spot(line + 1, 0));
  }

  /** A line of Markdown as a reader sees it, near enough to reckon with. */
  private static String plain(String line) {
    String text = BLOCK_MARK.matcher(line).replaceFirst("");
    return INLINE_MARK.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
  }
}
