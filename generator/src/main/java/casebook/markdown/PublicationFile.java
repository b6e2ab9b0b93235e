package casebook.markdown;

import casebook.model.Publication;
import casebook.model.Publication.Part;
import casebook.model.Publication.Typefaces;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** {@code content/publication.yaml}: title, imprint and how the booklet is made. */
public final class PublicationFile {
  private static final List<String> KEYS =
      List.of(
          "title",
          "title_en",
          "subtitle",
          "publisher",
          "edition",
          "date",
          "language",
          "languages",
          "base_url",
          "licence",
          "isbn",
          "editors",
          "description",
          "description_en",
          "parts",
          "size",
          "fonts");
  private static final List<String> FONT_KEYS =
      List.of("text", "text_bold", "heading", "heading_bold");
  private static final List<String> LICENCE_KEYS = List.of("name", "url");
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> SIZES = List.of("16开", "大32开", "A4", "A5");
  private static final String NO_DATE = "1970-01-01";

  private PublicationFile() {}

  /** What stands where nothing is written: a title to be filled in, today's common size. */
  public static Publication defaults() {
    return read("publication.yaml", "title: 案例集\n").value().orElseThrow();
  }

  /** The publication of a file. */
  public static Parsed<Publication> read(String file, String text) {
    return YamlFile.read(file, text, KEYS, PublicationFile::publication);
  }

  private static Publication publication(Fields fields) {
    String title = fields.required("title");
    Optional<Fields> licence = fields.inner("licence", LICENCE_KEYS);
    String description = fields.text("description").orElse("");
    return new Publication(
        title,
        fields.text("title_en").orElse(title),
        fields.text("subtitle"),
        fields.text("publisher").orElse(""),
        fields.text("edition").orElse(""),
        date(fields),
        fields.text("language").orElse("zh-CN"),
        languages(fields),
        baseUrl(fields),
        licence.flatMap(l -> l.text("name")),
        licence.flatMap(l -> web(l, "url")),
        fields.text("isbn"),
        fields.texts("editors"),
        description,
        fields.text("description_en").orElse(description),
        parts(fields),
        size(fields),
        fields.inner("fonts", FONT_KEYS).map(PublicationFile::typefaces).orElse(Typefaces.USUAL));
  }

  private static Typefaces typefaces(Fields fonts) {
    return new Typefaces(
        fonts.text("text"),
        fonts.text("text_bold"),
        fonts.text("heading"),
        fonts.text("heading_bold"));
  }

  private static String date(Fields fields) {
    String date = fields.text("date").orElse(NO_DATE);
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      fields.report("date", "markdown.bad-date", date);
      return NO_DATE;
    }
  }

  /** The site's address, ended by a slash. */
  private static Optional<String> baseUrl(Fields fields) {
    return web(fields, "base_url").map(url -> url.endsWith("/") ? url : url + "/");
  }

  private static Optional<String> web(Fields fields, String key) {
    Optional<String> url = fields.text(key);
    if (url.filter(u -> !isWeb(u)).isPresent()) {
      fields.report(key, "markdown.bad-url", url.get());
      return Optional.empty();
    }
    return url;
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Those of the site, Chinese first; both, where nothing is written. */
  private static List<String> languages(Fields fields) {
    List<String> written = fields.texts("languages");
    for (String language : written) {
      if (!LANGUAGES.contains(language)) {
        fields.report("languages", "markdown.bad-language", language);
      }
    }
    if (!written.isEmpty() && !written.contains(LANGUAGES.get(0))) {
      fields.report("languages", "markdown.no-chinese");
    }
    return LANGUAGES.stream().filter(l -> written.isEmpty() || written.contains(l)).toList();
  }

  private static List<Part> parts(Fields fields) {
    List<String> written = fields.texts("parts");
    for (String part : written) {
      if (!part.equals("region") && !part.equals("theme")) {
        fields.report("parts", "markdown.bad-part", part);
      }
    }
    return written.stream()
        .map(part -> part.equals("theme") ? Part.THEME : Part.REGION)
        .distinct()
        .toList();
  }

  private static String size(Fields fields) {
    String size = fields.text("size").orElse(SIZES.get(0));
    if (!SIZES.contains(size)) {
      fields.report("size", "markdown.bad-size", size, String.join(", ", SIZES));
    }
    return size;
  }
}
