package casebook.markdown;

import casebook.markdown.YamlNode.Mapping;
import casebook.model.Message;
import casebook.model.Page;
import casebook.model.Place;
import casebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code content/pages/}: front matter with {@code title} and {@code order}, then
 * Markdown.
 *
 * @param bodyLine line of the file on which the body starts, 1-based
 */
public record PageFile(Page page, String file, int bodyLine) {
  private static final Pattern NAME =
      Pattern.compile("(?<slug>[a-z0-9]+(-[a-z0-9]+)*)(\\.(?<language>zh|en))?\\.md");
  private static final List<String> KEYS = List.of("title", "order");
  private static final int LAST = 1000;

  /** Reads a page; its file name gives slug and language: {@code about.en.md}. */
  public static Parsed<PageFile> read(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    String name = file.substring(file.lastIndexOf('/') + 1);
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      problems.add(Problem.error(Place.of(file), Message.of("markdown.bad-page-name", name)));
    }
    Optional<FrontMatter> parts = FrontMatter.split(file, text, problems::add);
    if (parts.isEmpty() || !matcher.matches()) {
      return new Parsed<>(Optional.empty(), problems);
    }
    Mapping mapping = new YamlReader(file, problems::add).mapping(parts.get().yaml(), 2);
    Fields fields = Fields.of(mapping, KEYS, problems::add);
    String language = matcher.group("language") == null ? "zh" : matcher.group("language");
    Page page =
        new Page(
            matcher.group("slug"),
            language,
            fields.required("title"),
            fields.whole("order", 0, LAST).orElse(LAST),
            parts.get().body().stripTrailing());
    PageFile pageFile = new PageFile(page, file, parts.get().bodyLine());
    return new Parsed<>(problems.isEmpty() ? Optional.of(pageFile) : Optional.empty(), problems);
  }

  /** Where a spot of the body stands in the file. */
  public Place body(Inspection.Spot spot) {
    return new Place(file, bodyLine + spot.line() - 1, spot.column());
  }
}
