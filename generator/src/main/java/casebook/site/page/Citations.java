package casebook.site.page;

import casebook.model.Case;
import casebook.model.Publication;
import java.util.List;
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

  /** GB/T 7714 names three and then says 等 (8.1.2). */
  private static final int MOST_NAMED = 3;

  static Citations of(Case content, Publication publication, Optional<String> url) {
    List<String> authors = authors(publication);
    String year = publication.date().substring(0, 4);
    return new Citations(
        standard(content, publication, authors),
        url.map(u -> ". " + u).orElse("") + ".",
        bibtex(content, publication, authors, year, url),
        ris(content, publication, authors, year, url),
        plain(content, publication, year, url));
  }

  /**
   * Who wrote the cases, which is not who did what they tell; the publisher where none is named.
   */
  private static List<String> authors(Publication publication) {
    return publication.editors().isEmpty()
        ? Stream.of(publication.publisher()).filter(p -> !p.isEmpty()).toList()
        : publication.editors();
  }

  private static String standard(Case content, Publication publication, List<String> authors) {
    String named = String.join(", ", authors.subList(0, Math.min(MOST_NAMED, authors.size())));
    String author = authors.size() > MOST_NAMED ? named + ", 等" : named;
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
      Case content,
      Publication publication,
      List<String> authors,
      String year,
      Optional<String> url) {
    return "@incollection{"
        + content.slug()
        + joined(
            "",
            field("author", braced(authors)),
            field("title", braced(content.title())),
            field("booktitle", escaped(publication.title())),
            field("edition", escaped(publication.edition())),
            field("publisher", escaped(publication.publisher())),
            field("year", year),
            field("url", url.orElse("")),
            field("language", "chinese"))
        + "\n}";
  }

  private static String braced(List<String> names) {
    return names.stream().map(Citations::braced).collect(Collectors.joining(" and "));
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
      Case content,
      Publication publication,
      List<String> authors,
      String year,
      Optional<String> url) {
    return "TY  - CHAP\n"
        + joined(
            "",
            authors.stream().map(a -> line("AU", a)).collect(Collectors.joining()),
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
