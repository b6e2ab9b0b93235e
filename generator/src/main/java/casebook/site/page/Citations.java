package casebook.site.page;

import casebook.model.Case;
import casebook.model.Publication;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to cite a case, in the forms that readers paste: GB/T 7714—2015 (an entry of an electronic
 * publication, 4.6 and 4.8), BibTeX, RIS, and a plain sentence. The day on which the reader looked
 * is the reader's; the page fills it in.
 *
 * @param standard GB/T 7714, up to where the day of access stands
 * @param standardEnd what follows the day of access
 */
public record Citations(
    String standard, String standardEnd, String bibtex, String ris, String plain) {

  /** GB/T 7714 leaves out that an edition is the first (8.3). */
  private static final Set<String> FIRST_EDITIONS = Set.of("第一版", "第1版", "初版");

  static Citations of(Case content, Publication publication, Optional<String> url) {
    String author = content.organisation().orElse(publication.publisher());
    String year = publication.date().substring(0, 4);
    return new Citations(
        standard(content, publication, author),
        url.map(u -> ". " + u).orElse("") + ".",
        bibtex(content, publication, author, year, url),
        ris(content, publication, author, year, url),
        plain(content, publication, year, url));
  }

  private static String standard(Case content, Publication publication, String author) {
    String edition = FIRST_EDITIONS.contains(publication.edition()) ? "" : publication.edition();
    String host = joined(". ", publication.publisher(), publication.title(), edition);
    return joined(". ", author, content.title() + "[EB/OL]//" + host)
        + ". ("
        + publication.date()
        + ")";
  }

  private static String plain(
      Case content, Publication publication, String year, Optional<String> url) {
    String edition = publication.edition().isEmpty() ? "" : "（" + publication.edition() + "）";
    return joined(
            "，",
            "《" + content.title() + "》",
            "载《" + publication.title() + "》" + edition,
            publication.publisher(),
            year + "年",
            url.orElse(""))
        + "。";
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
  }

  private static String bibtex(
      Case content, Publication publication, String author, String year, Optional<String> url) {
    return "@incollection{"
        + content.slug()
        + joined(
            "",
            field("author", braced(author)),
            field("title", braced(content.title())),
            field("booktitle", escaped(publication.title())),
            field("edition", escaped(publication.edition())),
            field("publisher", escaped(publication.publisher())),
            field("year", year),
            field("url", url.orElse("")),
            field("language", "chinese"))
        + "\n}";
  }

  /** So that BibTeX neither parts a name nor changes the case of a title. */
  private static String braced(String text) {
    return text.isEmpty() ? "" : "{" + escaped(text) + "}";
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : ",\n  " + name + " = {" + value + "}";
  }

  /** Braces would unbalance the entry; the others are commands of TeX. */
  private static String escaped(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replaceAll("[{}]", "")
        .replaceAll("([%#&_$])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }

  private static String ris(
      Case content, Publication publication, String author, String year, Optional<String> url) {
    return "TY  - CHAP\n"
        + joined(
            "",
            line("AU", author),
            line("TI", content.title()),
            line("T2", publication.title()),
            line("ET", publication.edition()),
            line("PB", publication.publisher()),
            line("PY", year),
            line("UR", url.orElse("")))
        + "LA  - zh\nER  - ";
  }

  private static String line(String tag, String value) {
    return value.isEmpty() ? "" : tag + "  - " + value + "\n";
  }
}
