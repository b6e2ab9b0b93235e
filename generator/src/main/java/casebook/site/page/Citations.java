package casebook.site.page;

import casebook.model.Case;
import casebook.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  static Citations of(Case content, Publication publication, Optional<String> url) {
    String author = content.organisation().orElse(publication.publisher());
    String year = publication.date().substring(0, 4);
    return new Citations(
        author
            + ". "
            + content.title()
            + "[EB/OL]//"
            + publication.publisher()
            + ". "
            + publication.title()
            + ". "
            + publication.edition()
            + ". ("
            + publication.date()
            + ")",
        url.map(u -> ". " + u).orElse("") + ".",
        bibtex(content, publication, author, year, url),
        ris(content, publication, author, year, url),
        "《"
            + content.title()
            + "》，载《"
            + publication.title()
            + "》（"
            + publication.edition()
            + "），"
            + publication.publisher()
            + "，"
            + year
            + "年"
            + url.map(u -> "，" + u).orElse("")
            + "。");
  }

  private static String bibtex(
      Case content, Publication publication, String author, String year, Optional<String> url) {
    List<String> fields = new ArrayList<>();
    fields.add(field("author", "{" + escaped(author) + "}"));
    fields.add(field("title", "{" + escaped(content.title()) + "}"));
    fields.add(field("booktitle", escaped(publication.title())));
    fields.add(field("edition", escaped(publication.edition())));
    fields.add(field("publisher", escaped(publication.publisher())));
    fields.add(field("year", year));
    url.ifPresent(u -> fields.add(field("url", u)));
    fields.add(field("language", "chinese"));
    return "@incollection{" + content.slug() + ",\n" + String.join(",\n", fields) + "\n}";
  }

  private static String field(String name, String value) {
    return "  " + name + " = {" + value + "}";
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
    List<String> lines = new ArrayList<>();
    lines.add("TY  - CHAP");
    lines.add("AU  - " + author);
    lines.add("TI  - " + content.title());
    lines.add("T2  - " + publication.title());
    lines.add("ET  - " + publication.edition());
    lines.add("PB  - " + publication.publisher());
    lines.add("PY  - " + year);
    url.ifPresent(u -> lines.add("UR  - " + u));
    lines.add("LA  - zh");
    lines.add("ER  - ");
    return String.join("\n", lines);
  }
}
