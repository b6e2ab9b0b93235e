package casebook.booklet.proof;

import casebook.booklet.proof.TaggedPdf.Bookmark;
import casebook.booklet.proof.TaggedPdf.Element;
import casebook.catalogue.Catalogue;
import casebook.catalogue.Entry;
import casebook.catalogue.ShortCodes;
import casebook.model.Case;
import casebook.model.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a printed book against the catalogue it was printed from: nothing of a case is lost, and
 * every number that sends the reader to a page sends him to the right one. Reads the finished file
 * and shares no code with the booklet.
 */
public final class BookProof {
  private static final Pattern LABEL = Pattern.compile("案例\\d+网络短码([0-9a-z]+)");
  private static final Pattern NUMBER = Pattern.compile("(\\d+|[ivxlc]+)(?:–(\\d+|[ivxlc]+))?");
  private static final Pattern AMOUNT = Pattern.compile("([约超近]?)(-?[0-9.]+)([万亿]?)(.*)");

  private final Catalogue catalogue;
  private final TaggedPdf pdf;
  private final List<String> failures = new ArrayList<>();
  private final Map<String, Element> sections = new HashMap<>();
  private int compared;

  private BookProof(Catalogue catalogue, TaggedPdf pdf) {
    this.catalogue = catalogue;
    this.pdf = pdf;
  }

  /**
   * What the proof found.
   *
   * @param characters of cases that were compared
   * @param locators page numbers of the indexes that were followed
   * @param links page numbers anywhere in the book that were followed
   */
  public record Result(int characters, int locators, int links, List<String> failures) {}

  /** Proves a book. */
  static Result of(Catalogue catalogue, TaggedPdf pdf) {
    BookProof proof = new BookProof(catalogue, pdf);
    proof.findSections();
    catalogue.entries().forEach(proof::chapter);
    proof.outline();
    proof.contents();
    int links = proof.links();
    IndexProof indexes = new IndexProof(catalogue, pdf, proof.sections, proof.failures);
    indexes.prove();
    return new Result(proof.compared, indexes.followed(), links, proof.failures);
  }

  private void findSections() {
    Map<String, String> slugs = new HashMap<>();
    ShortCodes.of(catalogue.entries().stream().map(Entry::slug).toList())
        .forEach((slug, code) -> slugs.put(code, slug));
    for (Element section : pdf.root.all("Sect")) {
      if (!section.children().isEmpty()) {
        Matcher label = LABEL.matcher(section.children().get(0).text());
        if (label.matches()) {
          sections.put(slugs.getOrDefault(label.group(1), "?"), section);
        }
      }
    }
    same("chapters", catalogue.entries().size(), sections.size());
  }

  private void chapter(Entry entry) {
    Element section = sections.get(entry.slug());
    if (section == null) {
      failures.add(entry.slug() + ": not printed");
      return;
    }
    Case content = entry.content();
    String title = section.children().get(1).text();
    same(
        entry.slug() + " title",
        TaggedPdf.withoutBlanks(content.title()) + (content.source().isPresent() ? "＊" : ""),
        title);
    Element body =
        section.children().stream().filter(c -> c.type().equals("Div")).findFirst().orElseThrow();
    ExpectedText expected = ExpectedText.of(content.body(), this::number);
    sameText(entry.slug(), expected.text(), bodyText(body));
    compared += expected.text().length();
    String head = section.text().substring(0, section.text().indexOf(title) + title.length());
    String rest = section.text().substring(head.length());
    content.organisation().ifPresent(o -> holds(entry, rest, o));
    content.summary().ifPresent(s -> holds(entry, rest, s));
    entry.region().ifPresent(r -> holds(entry, rest, String.join("", r.path().names())));
    entry.themes().forEach(t -> holds(entry, rest, t.name()));
    figures(entry, section, body);
    expected.notes().forEach(note -> holds(entry, pagesOf(section), note));
  }

  /** Without the marks that a list draws before its items. */
  private static String bodyText(Element body) {
    StringBuilder text = new StringBuilder();
    bodyText(body, text);
    return text.toString();
  }

  private static void bodyText(Element element, StringBuilder text) {
    if (!element.type().equals("Lbl")) {
      text.append(element.own());
      element.children().forEach(child -> bodyText(child, text));
    }
  }

  private String number(String slug) {
    Element section = sections.get(slug);
    return section == null ? "" : pdf.labels.get(section.page() - 1);
  }

  private String pagesOf(Element section) {
    StringBuilder text = new StringBuilder();
    int[] last = {section.page()};
    section.each(e -> last[0] = Math.max(last[0], e.page()));
    for (int page = section.page(); page <= last[0]; page++) {
      text.append(pdf.pages.get(page - 1));
    }
    return text.toString();
  }

  private void figures(Entry entry, Element section, Element body) {
    List<Measure> measures = entry.content().indicators();
    List<List<Element>> rows =
        section.children().stream()
            .filter(part -> !part.equals(body))
            .flatMap(part -> part.all("TR").stream())
            .map(row -> row.all("TD"))
            .filter(cells -> cells.size() == 3)
            .toList();
    same(entry.slug() + " figures", measures.size(), rows.size());
    for (int i = 0; i < Math.min(measures.size(), rows.size()); i++) {
      Measure measure = measures.get(i);
      same(
          entry.slug() + " figure",
          TaggedPdf.withoutBlanks(measure.label()),
          rows.get(i).get(0).text());
      String printed = rows.get(i).get(1).text();
      Matcher amount = AMOUNT.matcher(printed);
      boolean right =
          amount.matches()
              && amount.group(1).isEmpty() != measure.approximate()
              && measure.value().compareTo(value(amount)) == 0
              && TaggedPdf.withoutBlanks(measure.unit()).equals(amount.group(4));
      if (!right) {
        failures.add(entry.slug() + ": " + measure + " printed as " + printed);
      }
    }
  }

  private static BigDecimal value(Matcher amount) {
    int zeros = amount.group(3).equals("亿") ? 8 : amount.group(3).equals("万") ? 4 : 0;
    return new BigDecimal(amount.group(2)).scaleByPowerOfTen(zeros);
  }

  private void outline() {
    List<String> titles = new ArrayList<>();
    for (Bookmark mark : pdf.outline) {
      String bare = TaggedPdf.withoutBlanks(mark.title());
      titles.add(bare.replaceFirst("^\\d+", ""));
      boolean there =
          mark.page() > 0
              && (pdf.pages.get(mark.page() - 1).contains(bare.replaceFirst("^\\d+", ""))
                  || List.of("封面", "版权页", "印制说明").contains(bare));
      if (!there) {
        failures.add("outline: " + mark);
      }
    }
    for (Entry entry : catalogue.entries()) {
      String bare = TaggedPdf.withoutBlanks(entry.title()).replaceFirst("^\\d+", "");
      if (!titles.contains(bare)) {
        failures.add("outline lacks " + entry.title());
      }
    }
    for (String wanted : List.of("封面", "版权页", "目录", "地区索引", "主题索引", "印制说明")) {
      if (!titles.contains(wanted)) {
        failures.add("outline lacks " + wanted);
      }
    }
  }

  /** Each bookmark from the first part on, but those inside the list of indicators. */
  private void contents() {
    Element contents =
        pdf.root.all("Sect").stream()
            .filter(s -> s.text().startsWith("目录"))
            .findFirst()
            .orElseThrow();
    List<String> lines = contents.all("P").stream().map(Element::text).toList();
    boolean body = false;
    boolean indicators = false;
    for (Bookmark mark : pdf.outline) {
      String title = TaggedPdf.withoutBlanks(mark.title());
      indicators = mark.depth() == 0 ? title.equals("指标一览") : indicators;
      if (body && (mark.depth() == 0 || !indicators) && !title.equals("印制说明")) {
        Pattern line =
            Pattern.compile(
                Pattern.quote(title) + "…*" + Pattern.quote(pdf.labels.get(mark.page() - 1)));
        if (lines.stream().noneMatch(l -> line.matcher(l).matches())) {
          failures.add("contents lack " + mark);
        }
      }
      body |= title.equals("目录");
    }
  }

  /** Every printed page number that is a link leads to the page with that number. */
  private int links() {
    int followed = 0;
    for (Element link : pdf.root.all("Link")) {
      Matcher number = NUMBER.matcher(link.text());
      if (number.matches() && link.target().isPresent()) {
        followed++;
        String there = pdf.labels.get(link.target().get() - 1);
        if (!there.equals(number.group(1))) {
          failures.add("page " + link.page() + " says " + link.text() + ", leads to " + there);
        }
      }
    }
    return followed;
  }

  private void holds(Entry entry, String text, String wanted) {
    if (!text.contains(TaggedPdf.withoutBlanks(wanted))) {
      failures.add(entry.slug() + " lacks " + wanted);
    }
  }

  private void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      failures.add(what + ": expected " + expected + " but was " + actual);
    }
  }

  private void sameText(String slug, String expected, String actual) {
    if (expected.equals(actual)) {
      return;
    }
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    failures.add(
        "%s at %d of %d: expected “%s” but printed “%s”"
            .formatted(slug, at, expected.length(), around(expected, at), around(actual, at)));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
  }
}
